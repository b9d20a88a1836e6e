/** The lists that tell of events. */
export const staleByEvents = [
  ...(['readNextEvents', 'listEvents', 'listReplies', 'readNow'] as const),
  ...(['readFollowing', 'readForYou', 'readSpaceFeed'] as const),
]
