import type { Me } from '../app/me.tsx'

/** Who finds the figures on teams in the rail, the palette and the page of more; the server decides who reads them. */
export const seesTeamFigures = ({ administrator }: Pick<Me, 'administrator'>): boolean => administrator
