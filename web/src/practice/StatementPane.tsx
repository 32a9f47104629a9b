import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Html } from '../ui/Html'
import { ItemLink } from '../ui/Links'
import { StatusMark } from '../ui/StatusMark'
import { Examples } from './Examples'
import { Hints } from './Hints'
import classes from './StatementPane.module.css'
import { useWorkspace } from './workspace'

/** The task: what to write, two worked examples, limits, hints. */
export function StatementPane() {
  const { t } = useTranslation()
  const { exercise } = useWorkspace()
  return (
    <article className={classes.pane}>
      <Title order={1} className={classes.title}>
        {exercise.title}
      </Title>
      <p className={classes.meta}>
        <StatusMark status={exercise.status} />
        <span>{t('exercise.minutes', { count: exercise.minutes })}</span>
        {exercise.level && <span>{t(`difficulty.${exercise.level}`)}</span>}
      </p>
      <Html html={exercise.statementHtml} />
      {exercise.startsFrom === 'failing-test' && <p className={classes.note}>{t('statement.failingTest')}</p>}
      {exercise.style !== 'program' && <Signature />}
      <Examples examples={exercise.examples} program={exercise.style === 'program'} />
      <Rules />
      <Hints />
      <section>
        <h2 className={classes.heading}>{t('statement.items')}</h2>
        <ul className={classes.items}>
          {exercise.items.map((item) => (
            <li key={item.id}>
              <ItemLink id={item.id}>{item.title}</ItemLink>
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}

function Signature() {
  const { t } = useTranslation()
  const { exercise } = useWorkspace()
  return (
    <section>
      <h2 className={classes.heading}>{t('statement.signature')}</h2>
      <pre className="z-block">{exercise.signature}</pre>
    </section>
  )
}

function Rules() {
  const { t } = useTranslation()
  const { exercise, noLibrary } = useWorkspace()
  return (
    <section>
      <h2 className={classes.heading}>{t('statement.limits')}</h2>
      <p className={classes.text}>
        {t('statement.perCase', { millis: exercise.limits.cpuMillis, megabytes: exercise.limits.memoryMb })}
      </p>
      {noLibrary && exercise.noLibrary && (
        <p className={classes.text}>
          {t('statement.forbidden')} <code className="z-code">{exercise.noLibrary.forbids}</code>
        </p>
      )}
    </section>
  )
}
