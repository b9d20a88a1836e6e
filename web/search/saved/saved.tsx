import { Bookmark } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useChange } from '../../app/api.ts'
import { useMe } from '../../app/me.tsx'
import { useProblemText } from '../../app/problem.ts'
import { Button } from '../../kit/button.tsx'
import { Menu } from '../../kit/menu.tsx'
import { AsidePart } from '../../kit/page.tsx'
import { List, ListRow } from '../../kit/rows.tsx'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import { bold } from '../hits.tsx'
import { type Draft, SavedSearchDialog } from './dialog.tsx'
import { type SavedSearch, searchHref, useSavedSearches } from './kept.ts'
import { savedWords } from './words.ts'

export function SavedSearches() {
  const t = useWords(savedWords)
  const saved = useSavedSearches()
  if (saved.length === 0) return null
  return (
    <AsidePart title={t('title')}>
      <List label={t('title')}>
        {saved.map((one) => (
          <ListRow
            key={one.id}
            title={one.name}
            href={searchHref(one.line)}
            sub={[...(one.name === one.line ? [] : [one.line]), freshText(one, t)].join(' · ')}
            end={<SavedMenu saved={one} />}
          />
        ))}
      </List>
    </AsidePart>
  )
}

const freshText = ({ fresh }: SavedSearch, t: ReturnType<typeof useWords<typeof savedWords>>) =>
  fresh === null ? t('noAlert') : t('fresh', { count: fresh })

/** Keeps the line that is searched for; once kept, says under which name. */
export function KeepSearch({ line, shown }: { line: string; shown: boolean }) {
  const t = useWords(savedWords)
  const inside = useMe().audience === 'inside'
  const [asking, ask] = useState(false)
  const saved = useSavedSearches().find((one) => one.line === line)
  useLook(saved, shown)
  if (!inside) return null
  if (saved)
    return (
      <p className="r-keep">
        <span>{t.rich('kept', { name: saved.name, b: bold })}</span>
        <SavedMenu saved={saved} />
      </p>
    )
  return (
    <p className="r-keep">
      <Button small icon={Bookmark} onPress={() => ask(true)}>
        {t('save')}
      </Button>
      {asking && (
        <SavedSearchDialog
          draft={{ id: null, name: line.slice(0, 80), line, alert: false }}
          onClose={() => ask(false)}
        />
      )}
    </p>
  )
}

/** Once what is new is on the screen, it is new no longer. */
function useLook(saved: SavedSearch | undefined, shown: boolean): void {
  const { mutate } = useChange('lookAtSavedSearch', ['listSavedSearches'])
  const id = shown && saved?.fresh ? saved.id : null
  useEffect(() => {
    if (id) mutate({ given: { savedSearchId: id } })
  }, [id, mutate])
}

function SavedMenu({ saved }: { saved: SavedSearch }) {
  const t = useWords(savedWords)
  const toast = useToast()
  const textOf = useProblemText()
  const [draft, setDraft] = useState<Draft | null>(null)
  const save = useChange('saveSearch', ['listSavedSearches'])
  const remove = useChange('removeSavedSearch', ['listSavedSearches'])
  const { id, name, line, alert } = saved
  const letGo = () =>
    remove.mutate(
      { given: { savedSearchId: id } },
      {
        onSuccess: () =>
          toast({
            text: t('removed', { name }),
            undo: () => save.mutate({ given: { name, line, alert } }),
          }),
        onError: (error) => toast({ text: textOf(error) ?? '' }),
      },
    )
  return (
    <>
      <Menu
        look="action"
        word={t('change')}
        label={t('changeNamed', { name })}
        choices={[
          { word: t('rename'), onPress: () => setDraft({ id, name, line, alert }) },
          { word: t('remove'), onPress: letGo },
        ]}
      />
      {draft && <SavedSearchDialog draft={draft} onClose={() => setDraft(null)} />}
    </>
  )
}
