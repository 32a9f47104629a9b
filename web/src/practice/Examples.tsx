import { useTranslation } from 'react-i18next'
import type { Exercise } from '../api/types'
import { Html } from '../ui/Html'
import classes from './StatementPane.module.css'

export function Examples({ examples, program }: { examples: Exercise['examples']; program: boolean }) {
  const { t } = useTranslation()
  return (
    <section>
      <h2 className={classes.heading}>{t('statement.examples')}</h2>
      {examples.map((example) => (
        <div key={example.name} className={classes.example}>
          <dl className={classes.io}>
            <dt>{t(program ? 'statement.stdin' : 'statement.input')}</dt>
            <dd>
              <pre className="z-block">{example.input}</pre>
            </dd>
            <dt>{t(program ? 'statement.stdout' : 'statement.answer')}</dt>
            <dd>
              <pre className="z-block">{example.expected}</pre>
            </dd>
          </dl>
          <Html html={example.explainHtml} small />
        </div>
      ))}
    </section>
  )
}
