/** Chosen in place of a space: the whole company, under subjects. */
export const everywhere = 'everywhere'
