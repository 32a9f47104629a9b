import { Button, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PlayIcon, SendIcon } from '../ui/icons'
import classes from './HandInButtons.module.css'
import { useWorkspace } from './workspace'

/** Run and Submit. They stay focusable while busy, so that the keyboard does not lose its place. */
export function HandInButtons() {
  const { t } = useTranslation()
  const { handing, plain, run, submit } = useWorkspace()
  const busy = handing.busy ? { 'aria-disabled': true, 'data-disabled': true } : {}
  return (
    <div className={classes.buttons}>
      {!plain && (
        <Tooltip label="Ctrl '" openDelay={500}>
          <Button variant="default" size="xs" leftSection={<PlayIcon size={16} />} onClick={run} {...busy}>
            {t('practice.run')}
          </Button>
        </Tooltip>
      )}
      <Tooltip label="Ctrl Enter" openDelay={500}>
        <Button size="xs" leftSection={<SendIcon size={16} />} onClick={submit} {...busy}>
          {t('practice.submit')}
        </Button>
      </Tooltip>
    </div>
  )
}
