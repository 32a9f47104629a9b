import { Kbd, Modal, Table } from "@mantine/core";
import { useTranslation } from "react-i18next";

const KEYS: [string[], string][] = [
  [["Ctrl", "K"], "ui.keys.find"],
  [["Ctrl", "'"], "ui.keys.run"],
  [["Ctrl", "Enter"], "ui.keys.submit"],
  [["←", "→"], "ui.keys.steps"],
  [["1", "…", "4"], "flashcards.keys.grade"],
  [["U", "E", "S"], "flashcards.keys.other"],
  [["Esc", "Tab"], "ui.keys.leave"],
  [["?"], "ui.keys.help"],
];

export function Shortcuts({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("ui.shortcuts")}
      closeButtonProps={{ "aria-label": t("ui.close") }}
    >
      <Table>
        <Table.Tbody>
          {KEYS.map(([keys, meaning]) => (
            <Table.Tr key={meaning}>
              <Table.Td>{t(meaning)}</Table.Td>
              <Table.Td ta="right">
                {keys.map((key) => (
                  <Kbd key={key} ml={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <p>{t("ui.keys.mac")}</p>
    </Modal>
  );
}
