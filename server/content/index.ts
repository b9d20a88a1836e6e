export { type PublishPost, publishPost } from './actions.ts'
export { announcementAcknowledged, announcementReminded } from './announcements/facts.ts'
export { announcementsToRead, type ToRead } from './announcements/store.ts'
export { askedOf } from './announcements/store-asked.ts'
export { articleChecked, checkWithdrawn } from './articles/facts.ts'
export { eventCancelled, eventReplied, eventRescheduled, replyWithdrawn } from './events/facts.ts'
export { calendarOf, entryOf } from './events/file.ts'
export { eventsToday } from './events/store.ts'
export type { FiledEvent } from './events/store-filed.ts'
export type { Answer } from './events/store-told.ts'
export {
  acceptanceWithdrawn,
  answerAccepted,
  commentAdded,
  commentDeleted,
  commentEdited,
  postDeleted,
  postEdited,
  postPublished,
  postsImported,
  reacted,
  reactionTakenBack,
} from './facts.ts'
export { fileAdded, fileRead } from './files/facts.ts'
export { collectFiles } from './files/jobs.ts'
export { handOverRemoved, keepFiles } from './files/store.ts'
export { type Draft, deleteGate, publishGate } from './gates.ts'
export { ideaDecided, ideaVoted } from './ideas/facts.ts'
export { type Rendered, rendered } from './importing/rendered.ts'
export {
  acceptImported,
  type ImportedComment,
  type ImportedPost,
  importComments,
  importPosts,
  importSubjects,
  subjectsNamed,
  updateImportedComments,
  updateImportedPosts,
} from './importing/store.ts'
export { askImported, importAcknowledgements } from './importing/store-announcements.ts'
export {
  type ImportedIdea,
  type ImportedPoll,
  type ImportedThanks,
  importIdeas,
  importPolls,
  importThanks,
} from './importing/store-choices.ts'
export { type ImportedEvent, type ImportedReply, importEvents } from './importing/store-events.ts'
export { type ImportedFile, importFiles } from './importing/store-files.ts'
export {
  type GivenReaction,
  type ImportedReaction,
  importGivenReactions,
  importReactions,
} from './importing/store-reactions.ts'
export { importUnnamed } from './importing/store-unnamed.ts'
export {
  type ImportedCheck,
  type ImportedVersion,
  importChecks,
  importVersions,
} from './importing/store-versions.ts'
export { postPinned, postUnpinned } from './pins/facts.ts'
export { pollClosed, pollVoted } from './polls/facts.ts'
export { optionsOf } from './polls/store-poll.ts'
export {
  type Doomed,
  findWrittenByOthers,
  holdDoomed,
  removeDoomed,
  removeUnusedSubjects,
  type WrittenByOthers,
} from './removing/store.ts'
export { forgetSaved, saveForLater } from './saved/actions.ts'
export { findSaved, type SavedRow } from './saved/store.ts'
export { isSaved } from './saved/store-kept.ts'
export { savedView } from './saved/views.ts'
export { subjectMerged } from './subjects/merging/facts.ts'
export { findMergedInto } from './subjects/merging/store.ts'
export { subjectNamed } from './subjects/naming/facts.ts'
export { importNames } from './subjects/naming/store.ts'
export { calledSubjects, subjectName, subjectSeen } from './subjects/store.ts'
export { thanksGiven, thanksWithdrawn } from './thanks/facts.ts'
export { addressOf } from './threads/address.ts'
export { type SummaryRow, summaryColumns } from './threads/store.ts'
export { summaryView } from './threads/views.ts'
export { unnamedCarrier } from './unnamed/carrying.ts'
export { answerVerified, verificationWithdrawn } from './verification/facts.ts'
export { versionRestored } from './versions/facts.ts'
