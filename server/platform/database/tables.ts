// Written by scripts/generate-tables.ts from the migrated schema. Change a migration, then run it again.
import type { ColumnType, GeneratedAlways } from 'kysely'

type Json = ColumnType<unknown, string, string>
type Given<T> = ColumnType<T, T | undefined, T>

export type Tables = {
  accounts: {
    person_id: string
    password_hash: string
    password_changed_at: Given<Date>
  }
  acknowledgements: {
    post_id: string
    space_id: string | null
    person_id: string
    acknowledged_at: Given<Date>
  }
  announcement_reminders: {
    post_id: string
    space_id: string | null
    person_id: string
    reminded_at: Given<Date>
  }
  article_checks: {
    post_id: string
    space_id: string | null
    person_id: string
    number: number
    checked_at: Given<Date>
    again_before: string | null
  }
  calendar_addresses: {
    id: string
    token_hash: Buffer
    person_id: string
    space_id: string | null
    with_spaces: Given<boolean>
    made_at: Given<Date>
  }
  comments: {
    id: string
    public_id: string
    post_id: string
    space_id: string | null
    parent_id: string | null
    kind: string
    author_id: string
    body: string
    html: string
    excerpt: string
    state: Given<string>
    created_at: Given<Date>
    edited_at: Date | null
    version: Given<number>
    source: string | null
  }
  company: {
    singular: Given<boolean>
    name: string
    locale: string
    time_zone: string
    created_at: Given<Date>
    start_up_ended_at: Date | null
  }
  conversation_members: {
    conversation_id: string
    person_id: string
    joined_at: Given<Date>
    left_at: Date | null
    read_at: Given<Date>
    muted: Given<boolean>
    changed: Given<string>
    mailed_at: Date | null
    pushed_at: Date | null
  }
  conversation_messages: {
    id: string
    conversation_id: string
    author_id: string | null
    body: string
    html: string
    plain: string
    state: Given<string>
    sent_at: Given<Date>
    edited_at: Date | null
    version: Given<number>
  }
  conversations: {
    id: string
    public_id: string
    pair: string[] | null
    name: string | null
    created_at: Given<Date>
    latest_at: Given<Date>
  }
  demo: {
    singular: Given<boolean>
    state: string
    asked_by: string | null
    touched_at: Given<Date>
    told_from: Given<Date>
    done: Given<number>
    total: Given<number>
    counts: Json | null
    problem: string | null
    added_at: Date | null
  }
  demo_traces: {
    kind: string
    key: string
    id: string
    address: string | null
  }
  digests: {
    person_id: string
    looked_at: Date
  }
  drafts: {
    person_id: string
    id: string
    place: string
    kind: string
    post_id: string | null
    comment_id: string | null
    space_id: string | null
    title: Given<string>
    body: Given<string>
    subjects: Given<string[]>
    fields: Json
    writer: string
    version: Given<number>
    updated_at: Given<Date>
    scheduled_at: Date | null
    post: Json | null
    scheduled_version: number | null
    refusal: string | null
    refused_at: Date | null
  }
  driver_versions: {
    driver: string
    version: number
    definition: Json
    restored: boolean
    reason: string
    author_id: string | null
    at: Given<Date>
  }
  escrow_halves: {
    escrow_id: string
    place: number
    person_id: string
    office: string
    public_key: Buffer | null
    locked: Buffer | null
    salt: Buffer | null
    rounds: number | null
    made_at: Date | null
    lost_at: Date | null
  }
  escrows: {
    id: string
    named_by: string
    named_at: Given<Date>
    in_force_at: Date | null
    ended_at: Date | null
    end_reason: string | null
  }
  event_invitations: {
    post_id: string
    person_id: string
    said: string
    sent_at: Given<Date>
  }
  event_replies: {
    post_id: string
    space_id: string | null
    person_id: string
    answer: string
    replied_at: Given<Date>
  }
  events: {
    post_id: string
    space_id: string | null
    starts_at: Date
    ends_at: Date
    all_day: boolean
    time_zone: string
    place: string | null
    link: string | null
    sequence: Given<number>
    changed_at: Given<Date>
    cancelled_at: Date | null
  }
  facts: {
    position: number
    transaction: string
    name: string
    actor_id: string | null
    on_behalf_of: string | null
    unit_id: string | null
    job_family_id: string | null
    space_id: string | null
    audience: string
    data: Json
    occurred_at: Given<Date>
    history: Given<boolean>
  }
  figure_imports: {
    id: string
    system: string
    name: string
    hash: Buffer
    rows: number
    state: Given<string>
    submitted_by: string | null
    submitted_at: Given<Date>
    decided_by: string | null
    decided_at: Date | null
    refusal: string | null
    undone_by: string | null
    undone_at: Date | null
    undoing: string | null
  }
  figures: {
    import_id: string
    unit_id: string
    month: string
    key: string
    value: string
  }
  file_texts: {
    file_id: string
    state: string
    tries: Given<number>
    text: Given<string>
    read_at: Given<Date>
  }
  files: {
    id: string
    owner_id: string
    post_id: string | null
    comment_id: string | null
    space_id: string | null
    name: string
    kind: string
    mime: string
    bytes: number
    width: number | null
    height: number | null
    alternative: string | null
    key: string
    thumbnail: string | null
    state: Given<string>
    created_at: Given<Date>
    kept_until: Date | null
  }
  first_minutes: {
    person_id: string
    step: string
    settled_at: Given<Date>
  }
  guest_facts: {
    name: string
  }
  hidden_knowledge: {
    person_id: string
    subject_id: string
  }
  idea_decisions: {
    id: string
    post_id: string
    space_id: string | null
    person_id: string
    state: string
    reason: string
    html: string
    decided_at: Given<Date>
  }
  idea_votes: {
    post_id: string
    person_id: string
    up: boolean | null
    fresh: Given<boolean>
  }
  ideas: {
    post_id: string
    space_id: string | null
    state: Given<string>
    ups: Given<number>
    downs: Given<number>
    support: Given<number>
  }
  idempotency_keys: {
    person_id: string
    key: string
    route: string
    body_hash: Buffer
    response: string | null
    created_at: Given<Date>
  }
  import_sources: {
    source: string
    kind: string
    source_id: string
    id: string
    hash: string
    version: Given<number>
  }
  imported_reactions: {
    target_id: string
    post_id: string
    space_id: string | null
    name: string
    count: number
  }
  imports: {
    id: string
    kind: string
    path: string
    fingerprint: string | null
    state: string
    asked_by: string | null
    runner: string | null
    stop_asked: Given<boolean>
    position: Given<number>
    total: Given<number>
    counts: Json
    report: Json | null
    problem: string | null
    asked_at: Given<Date>
    ended_at: Date | null
  }
  inbox_notes: {
    person_id: string
    thread_id: string
    position: number
    reason: string
    actor_id: string | null
    post_id: string | null
    space_id: string | null
    comment_id: string | null
    happened_at: Date
    draft_id: string | null
  }
  inbox_rows: {
    person_id: string
    thread_id: string
    post_id: string | null
    space_id: string | null
    latest: number
    latest_at: Date
    reasons: string[]
    unread: number
    unread_since: Date | null
    done_at: Date | null
    settled_at: Date | null
    mailed: Given<number>
    pushed: Given<number>
    changed: Given<string>
    draft_id: string | null
  }
  instance_keys: {
    name: string
    value: Buffer
  }
  invitations: {
    id: string
    token_hash: Buffer
    email: string
    organisation_id: string | null
    space_id: string | null
    invited_by: string
    guest_until: string | null
    created_at: Given<Date>
    expires_at: Date
    used_at: Date | null
    used_by: string | null
    revoked_at: Date | null
    locale: Given<string>
  }
  job_families: {
    id: string
    name: string
  }
  join_requests: {
    space_id: string
    person_id: string
    sentence: string
    state: Given<string>
    reason: string | null
    decided_by: string | null
    asked_at: Given<Date>
  }
  levels: {
    person_id: string
    target: string
    target_id: string
    level: string
    chosen_at: Given<Date>
    space_id: GeneratedAlways<string | null>
    post_id: GeneratedAlways<string | null>
    subject_id: GeneratedAlways<string | null>
    followed_id: GeneratedAlways<string | null>
  }
  lifting_parts: {
    lifting_id: string
    person_id: string
    agreed: boolean
    part: Buffer | null
    given_at: Given<Date>
  }
  liftings: {
    id: string
    post_id: string
    asked_by: string
    motive: string
    asked_at: Given<Date>
    state: Given<string>
    decided_at: Date | null
    author_id: string | null
  }
  mail_failures: {
    person_id: string
    address_hash: Buffer
    failures: number
    last_at: Given<Date>
  }
  mail_outbox: {
    id: string
    key: string
    person_id: string | null
    recipient: string
    message: Json | null
    state: Given<string>
    attempts: Given<number>
    next_at: Given<Date>
    last_answer: string | null
    created_at: Given<Date>
    not_after: Date | null
    settled_at: Date | null
  }
  measured_acts: {
    source_id: string
    kind: string
    person_id: string
    thread_id: string
    unit_id: string
    job_family_id: string
    month: string
    position: number
  }
  measured_months: {
    month: string
    closed_at: Given<Date>
  }
  measured_reads: {
    measure: string
    person_id: string
    unit_id: string
    job_family_id: string
    month: string
    amount: number
  }
  measuring: {
    what: string
    since: Given<Date>
    counted_to: string | null
  }
  memberships: {
    person_id: string
    space_id: string
    role: string
    joined_at: Given<Date>
  }
  notice_mails: {
    id: string
    person_id: string
    kind: string
    posts: string[]
    comments: string[]
    people: string[]
    bare: boolean
    written_at: Given<Date>
    thread_id: string | null
    space_id: string | null
  }
  notice_settings: {
    person_id: string
    mail_off: Given<string[]>
    push_off: Given<string[]>
    quiet: Given<boolean>
    quiet_from: Given<number>
    quiet_until: Given<number>
    quiet_weekends: Given<boolean>
    digest: Given<boolean>
    digest_day: Given<number>
    digest_minute: Given<number>
  }
  notice_stops: {
    person_id: string
    kind: string
    place_id: string
    stopped_at: Given<Date>
  }
  old_addresses: {
    address: string
    post_id: string
    comment_id: string | null
  }
  organisations: {
    id: string
    name: string
  }
  participation_weeks: {
    ends: string
    unit_id: string
    job_family_id: string
    members: number
    readers: number | null
    reactors: number
    contributors: number
    connectors: number
  }
  password_resets: {
    token_hash: Buffer
    person_id: string
    expires_at: Date
    used_at: Date | null
  }
  people: {
    id: string
    audience: string
    organisation_id: string | null
    name: string
    email: string | null
    external_id: string | null
    title: string | null
    unit_id: string | null
    job_family_id: string | null
    manager_id: string | null
    site: string | null
    languages: Given<string[]>
    skills: Given<string[]>
    started_on: string | null
    about: string | null
    photo_key: string | null
    own_fields: Given<string[]>
    locale: Given<string>
    time_zone: Given<string>
    state: Given<string>
    host_id: string | null
    guest_until: string | null
    source: string | null
    version: Given<number>
    created_at: Given<Date>
    manager_ref: string | null
    plain_name: GeneratedAlways<string>
    plain_words: Given<string>
    plain_skills: Given<string[]>
    left_by: string | null
    links: Json | null
  }
  people_uploads: {
    id: string
    owner_id: string
    name: string
    content: Buffer | null
    created_at: Given<Date>
    state: Given<string>
    touched_at: Given<Date>
    rows_done: Given<number>
    rows_total: Given<number>
    outcome: Json | null
  }
  poll_options: {
    id: string
    post_id: string
    space_id: string | null
    place: number
    text: string
  }
  poll_votes: {
    post_id: string
    option_id: string
    person_id: string
    fresh: Given<boolean>
  }
  polls: {
    post_id: string
    space_id: string | null
    several: boolean
    results: string
    closes_at: Date | null
    closed_at: Date | null
    shown: Json | null
    held: Json | null
    voters: Given<number>
  }
  post_subjects: {
    post_id: string
    subject_id: string
    published_at: Given<Date>
  }
  posts: {
    id: string
    public_id: string
    kind: string
    space_id: string | null
    author_id: string
    title: string | null
    body: string
    html: string
    excerpt: string
    language: string | null
    state: Given<string>
    accepted_answer_id: string | null
    pinned_at: Date | null
    closed_at: Date | null
    published_at: Given<Date>
    edited_at: Date | null
    version: Given<number>
    source: string | null
    edited_by: string | null
    minutes: Given<number>
    asks_acknowledgement: Given<boolean>
    acknowledge_by: string | null
  }
  push_devices: {
    id: string
    person_id: string
    session_id: string
    endpoint: string
    p256dh: string
    auth: string
    created_at: Given<Date>
  }
  reach_spaces: {
    id: string
    access: string
    state: string
    organisation_id: string | null
  }
  reactions: {
    target_id: string
    target: string
    post_id: string
    space_id: string | null
    person_id: string
    name: string
    created_at: Given<Date>
    comment_id: GeneratedAlways<string | null>
  }
  read_marks: {
    person_id: string
    post_id: string
    read_at: Given<Date>
  }
  reader_marks: {
    reader: string
    mark: string
    heard_at: Given<Date>
  }
  reader_stumbles: {
    reader: string
    position: number
    name: string
    cause: string
    attempts: Given<number>
    first_at: Given<Date>
    last_at: Given<Date>
  }
  readings: {
    person_id: string
    item_id: string
    day: string
    dwell: number
    counted: Given<boolean>
  }
  reset_requests: {
    id: string
    email: string
    created_at: Given<Date>
  }
  roles: {
    person_id: string
    role: string
  }
  saved: {
    person_id: string
    target_id: GeneratedAlways<string>
    post_id: string
    comment_id: string | null
    saved_at: Given<Date>
  }
  saved_searches: {
    id: string
    person_id: string
    name: string
    line: string
    alert: boolean
    looked_at: Given<Date>
    created_at: Given<Date>
  }
  search_documents: {
    id: string
    kind: string
    post_id: string
    space_id: string | null
    author_id: string
    title: string
    body: string
    happened_at: Date
    vector: GeneratedAlways<string>
    file_id: string | null
  }
  search_gap_counts: {
    gap_id: string
    began: string
    people: number
  }
  search_gap_seals: {
    gap_id: string
    began: string
    seal: Buffer
  }
  search_gap_secrets: {
    began: string
    secret: Buffer
  }
  search_gaps: {
    id: string
    words: string
    space_id: string | null
    dismissed_at: Date | null
  }
  search_passages: {
    document_id: string
    n: number
    body: string
    vector: GeneratedAlways<string>
  }
  search_words: {
    word: string
  }
  sessions: {
    id: string
    token_hash: Buffer
    person_id: string
    device: string
    address: string
    created_at: Given<Date>
    last_seen_at: Given<Date>
    proved_at: Given<Date>
    idle_until: Date
    expires_at: Date
    ended_at: Date | null
  }
  setup_links: {
    token_hash: Buffer
    created_at: Given<Date>
  }
  spaces: {
    id: string
    name: string
    purpose: string
    opened_reason: string | null
    source: string | null
    created_at: Given<Date>
    archived_at: Date | null
    named: Given<boolean>
    version: Given<number>
    charter: Given<string>
    charter_html: Given<string>
  }
  subjects: {
    id: string
    name: string
    created_at: Given<Date>
    merged_into: string | null
    name_fr: string | null
    name_en: string | null
    plain_names: GeneratedAlways<string>
  }
  switch_changes: {
    id: string
    name: string
    state: boolean
    reason: string
    asked_by: string
    asked_at: Given<Date>
    confirmed_by: string | null
    confirmed_at: Date | null
    withdrawn_at: Date | null
    withdrawn_by: string | null
  }
  switches: {
    name: string
    state: boolean
    reason: string
    changed_by: string
    changed_at: Given<Date>
  }
  team_months: {
    measure: string
    month: string
    unit_id: string
    job_family_id: string
    amount: number
    people: number
    largest: number
  }
  thanks: {
    id: string
    post_id: string
    comment_id: string | null
    space_id: string | null
    giver_id: string
    receiver_id: string
    sentence: string
    shown: Given<boolean>
    given_at: Given<Date>
  }
  thread_activity: {
    post_id: string
    space_id: string | null
    kind: string
    published_at: Date
    answers: number
    comments: number
    reactions: number
    last_activity_at: Date
  }
  tokens: {
    id: string
    token_hash: Buffer
    person_id: string
    name: string
    scopes: string[]
    created_at: Given<Date>
    expires_at: Date
    last_used_on: string | null
    revoked_at: Date | null
  }
  units: {
    id: string
    name: string
    parent_id: string | null
  }
  unnamed_questions: {
    post_id: string
    strength: string
    key_hash: Buffer
    escrow_id: string | null
    sealed: Buffer | null
  }
  unnamed_spaces: {
    space_id: string
  }
  unseen_acts: {
    id: string
    name: string
    data: Json
    hour: Date
  }
  value_families: {
    job_family_id: string
    kind: string | null
    head_id: string | null
  }
  verifications: {
    post_id: string
    answer_id: string
    space_id: string | null
    person_id: string
    verified_at: Given<Date>
    valid_until: string
  }
  versions: {
    target_id: string
    number: number
    post_id: string
    comment_id: string | null
    space_id: string | null
    author_id: string
    title: string | null
    body: string
    html: string
    minutes: Given<number>
    note: string | null
    restored: number | null
    written_at: Given<Date>
  }
}
