import type { Row } from '../archives/xml.ts'

export function idOf(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : null
}

/** Dates in dumps are UTC and say nothing of a zone. */
export function dateOf(value: string | undefined): Date | null {
  if (value === undefined || !/^\d{4}-\d{2}-\d{2}(T[\d:.]+)?Z?$/.test(value)) return null
  const stated = value.includes('T') && !value.endsWith('Z') ? `${value}Z` : value
  const date = new Date(stated)
  return Number.isNaN(date.getTime()) ? null : date
}

export function numberOf(value: string | undefined): number | null {
  return value !== undefined && /^-?\d{1,15}$/.test(value) ? Number(value) : null
}

/** `<a><b>` until 2023, `|a|b|` since. */
export function tagsOf({ Tags: tags = '' }: Row): string[] {
  return [...new Set(tags.split(/[<>|]/).filter((tag) => tag !== ''))]
}
