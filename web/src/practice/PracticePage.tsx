import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Problem } from '../api/problem'
import { usePageLanguage } from '../i18n/format'
import { NotFound } from '../shell/NotFound'
import { Failure } from '../ui/Failure'
import { Lines } from '../ui/Lines'
import page from '../ui/Page.module.css'
import { useTabTitle } from '../ui/Page'
import { attemptQuery, exerciseQuery } from './queries'
import { Workspace } from './Workspace'
import classes from './Workspace.module.css'

const route = getRouteApi('/practice/$kind/$slug')

/** An exercise being worked on. */
export function PracticePage() {
  const address = route.useParams()
  const language = usePageLanguage()
  const exercise = useQuery(exerciseQuery(language, address))
  const attempt = useQuery(attemptQuery(language, address))
  useTabTitle(exercise.data?.title ?? '')
  const failure = exercise.error ?? attempt.error
  if (failure instanceof Problem && failure.status === 404) return <NotFound />
  if (exercise.data && attempt.data) {
    return <Workspace key={attempt.data.id} exercise={exercise.data} attempt={attempt.data} />
  }
  if (failure) {
    const retry = () => void Promise.all([exercise.refetch(), attempt.refetch()])
    return (
      <div className={page.page}>
        <Failure failure={failure} retry={retry} />
      </div>
    )
  }
  return <Waiting />
}

function Waiting() {
  return (
    <div className={classes.waiting}>
      <div className={classes.statement}>
        <Skeleton height={30} width="70%" mb={24} />
        <Lines count={9} height={18} gap={10} />
      </div>
      <Skeleton className={classes.waitingEditor} />
    </div>
  )
}
