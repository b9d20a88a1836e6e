/** Acts without a name appear together at the turn of every third hour: nobody can tell when each was made. */
export const hoursBetween = 3
/** So many members of the space, the author among them, must have been there meanwhile: the least group of the house. */
export const fewestActive = 5

const between = hoursBetween * 3_600_000

export const lastMoment = (now: Date) => new Date(Math.floor(now.getTime() / between) * between)
export const nextMoment = (now: Date) => new Date(lastMoment(now).getTime() + between)
/** The stretch in which an act that appears at the last moment was made. */
export const stretchBefore = (now: Date) => new Date(lastMoment(now).getTime() - between)
