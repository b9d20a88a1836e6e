import type { Me } from '../app/me.tsx'

/** Who finds the figures on teams in the rail, the palette and the page of more; the server decides who reads them. */
export const seesTeamFigures = ({ administrator, offices }: Pick<Me, 'administrator' | 'offices'>): boolean =>
  administrator || offices.length > 0
