import type pg from 'pg'

/**
 * Units of forty, managers of eight, two skills of everyone named like subjects, and what those who are signed in
 * have read lately: what For you looks at beside places.
 */
export async function seedSeats(client: pg.Client): Promise<void> {
  await client.query(`
    insert into units (id, name)
    select format('00000000-0000-4000-8000-%s', lpad(n::text, 12, '0'))::uuid, 'Unité ' || n
    from generate_series(0, (select count(*) / 40 from people)::int) n`)
  await client.query(`
    with numbered as (select id, row_number() over (order by id) - 1 as n from people)
    update people p set
      unit_id = format('00000000-0000-4000-8000-%s', lpad((m.n / 40)::text, 12, '0'))::uuid,
      manager_id = (select boss.id from numbered boss where boss.n = m.n / 8 * 8 and boss.n <> m.n),
      skills = array['Sujet ' || m.n % 97, 'Sujet ' || m.n % 89 + 100]
    from numbered m where m.id = p.id`)
}

export async function seedReading(client: pg.Client): Promise<void> {
  await client.query(`
    insert into read_marks (person_id, post_id)
    select s.person_id, n.id from sessions s join memberships m on m.person_id = s.person_id
    cross join lateral (select p.id from posts p where p.space_id = m.space_id and p.state = 'published'
      order by p.published_at desc, p.id desc limit 3) n
    on conflict do nothing`)
}
