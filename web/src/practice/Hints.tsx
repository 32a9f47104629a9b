import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, dataOf } from '../api/client'
import { usePageLanguage } from '../i18n/format'
import { Failure } from '../ui/Failure'
import { Html } from '../ui/Html'
import { attemptQuery } from './queries'
import classes from './StatementPane.module.css'
import { exerciseParams } from '../ui/Links'
import { useWorkspace } from './workspace'

/** Hints, opened one by one; each is noted in the evidence, and the button says so. */
export function Hints() {
  const { t } = useTranslation()
  const { attempt } = useWorkspace()
  const open = useOpenHint()
  const next = attempt.hintsHtml.length + 1
  if (attempt.hintsTotal === 0) return null
  return (
    <section>
      <h2 className={classes.heading}>{t('hints.title')}</h2>
      <ol className={classes.hints} aria-live="polite">
        {attempt.hintsHtml.map((html, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a hint is known by its number
          <li key={index} className={classes.hint}>
            <p className={classes.hintNumber}>{t('hints.number', { number: index + 1 })}</p>
            <Html html={html} />
          </li>
        ))}
      </ol>
      {next <= attempt.hintsTotal && (
        <div className={classes.ask}>
          <Button variant="default" size="xs" onClick={() => !open.isPending && open.mutate(next)}>
            {t('hints.open', { number: next, total: attempt.hintsTotal })}
          </Button>
          <span>{t(attempt.solved ? 'hints.free' : 'hints.recorded')}</span>
        </div>
      )}
      {open.error && <Failure failure={open.error} />}
    </section>
  )
}

function useOpenHint() {
  const { attempt } = useWorkspace()
  const client = useQueryClient()
  const { queryKey } = attemptQuery(usePageLanguage(), exerciseParams(attempt.exerciseId))
  return useMutation({
    mutationFn: (next: number) =>
      dataOf(api.POST('/api/attempts/{id}/hints', { params: { path: { id: attempt.id } }, body: { next } })),
    onSuccess: (changed) => client.setQueryData(queryKey, changed),
  })
}
