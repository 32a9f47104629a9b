import { Splitter, type SplitterProps } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Workspace.module.css'

type Sizes = NonNullable<SplitterProps['sizes']>

/** Statement on the left; the editor above the verdict on the right. Both splits are remembered. */
export function WideWorkspace(parts: { statement: ReactNode; editor: ReactNode; result: ReactNode }) {
  const { t } = useTranslation()
  const [columns, setColumns] = useLocalStorage<Sizes>({
    key: 'zachet.columns',
    defaultValue: [40, 60],
    getInitialValueInEffect: false,
  })
  const [rows, setRows] = useLocalStorage<Sizes>({
    key: 'zachet.rows',
    defaultValue: [58, 42],
    getInitialValueInEffect: false,
  })
  return (
    <Splitter
      className={classes.wide}
      data-workspace
      sizes={columns}
      onSizeChange={setColumns}
      withHandle={false}
      lineSize={1}
      step={2}
      attributes={{ handle: { 'aria-label': t('workspace.columns') } }}
    >
      <Splitter.Pane defaultSize={40} min={20} collapsible className={classes.pane}>
        {parts.statement}
      </Splitter.Pane>
      <Splitter.Pane defaultSize={60} min={30} className={classes.pane}>
        <Splitter
          className={classes.rows}
          orientation="vertical"
          sizes={rows}
          onSizeChange={setRows}
          withHandle={false}
          lineSize={1}
          step={2}
          attributes={{ handle: { 'aria-label': t('workspace.rows') } }}
        >
          <Splitter.Pane defaultSize={58} min={15} className={classes.pane}>
            {parts.editor}
          </Splitter.Pane>
          <Splitter.Pane defaultSize={42} min={15} collapsible className={classes.pane}>
            {parts.result}
          </Splitter.Pane>
        </Splitter>
      </Splitter.Pane>
    </Splitter>
  )
}
