import { factKind, id } from '../../platform/facts/index.ts'

/** Told to nobody but who read it: what others may know of it, the announcement's own page says. */
export const announcementAcknowledged = factKind('announcement.acknowledged', { postId: id }, 'actor')
/** Who is reminded is told by who still has not acknowledged when it is heard. */
export const announcementReminded = factKind('announcement.reminded', { postId: id }, 'actor')
