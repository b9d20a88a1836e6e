import { factKind, id } from '../platform/facts/index.ts'

// Other levels are private: whom or what someone mutes or watches stands in no log.
export const subjectFollowed = factKind('subject.followed', { subjectId: id }, 'actor')
export const subjectUnfollowed = factKind('subject.unfollowed', { subjectId: id }, 'actor')
