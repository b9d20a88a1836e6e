/** `product` keeps every promise about data; `test` trades all of them for speed. */
export type Tuning = 'product' | 'test'

const COMMON = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  idle_in_transaction_session_timeout: '10s',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The log says what the server does, never what people wrote: no statements, parameters, rows or refusals.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_checkpoints: 'off',
  log_line_prefix: '',
  logging_collector: 'off',
}

const BY_TUNING = {
  product: { max_connections: '100' },
  test: { max_connections: '200', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
}

/** Settings as arguments: they belong to this version of Weft, not to the data it opens. */
export function settingsFor(tuning: Tuning): string[] {
  return Object.entries({ ...COMMON, ...BY_TUNING[tuning] }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
}
