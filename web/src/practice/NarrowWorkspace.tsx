import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { HandInButtons } from './HandInButtons'
import { type NarrowTab, useWorkspace } from './workspace'
import classes from './Workspace.module.css'

/** The same parts in tabs, with the buttons within reach of a thumb. */
export function NarrowWorkspace(parts: { statement: ReactNode; editor: ReactNode; result: ReactNode }) {
  const { t } = useTranslation()
  const { narrowTab, setNarrowTab } = useWorkspace()
  return (
    <>
      <Tabs
        className={classes.narrow}
        value={narrowTab}
        onChange={(tab) => setNarrowTab((tab ?? 'statement') as NarrowTab)}
      >
        <Tabs.List grow className={classes.narrowTabs}>
          <Tabs.Tab value="statement">{t('workspace.statement')}</Tabs.Tab>
          <Tabs.Tab value="code">{t('workspace.code')}</Tabs.Tab>
          <Tabs.Tab value="result">{t('workspace.result')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="statement">{parts.statement}</Tabs.Panel>
        <Tabs.Panel value="code" className={classes.narrowEditor}>
          {parts.editor}
        </Tabs.Panel>
        <Tabs.Panel value="result">{parts.result}</Tabs.Panel>
      </Tabs>
      <div className={classes.thumb}>
        <HandInButtons />
      </div>
    </>
  )
}
