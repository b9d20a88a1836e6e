import { useEffect, useState } from 'react'

/** The value once it has stayed the same for `quietMs`. */
export function useDebounced<T>(value: T, quietMs = 80): T {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), quietMs)
    return () => clearTimeout(timer)
  }, [value, quietMs])
  return settled
}
