import { Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./Plan.module.css";
import type { IndexLine } from "./types";
import { useAmounts } from "./useAmounts";

/** Indexes with what they take; new ones and, against those of before, dropped ones are marked. */
export function Indexes({ now, before = now }: { now: IndexLine[]; before?: IndexLine[] }) {
  const { t } = useTranslation();
  const { bytes } = useAmounts();
  const dropped = before.filter((one) => !now.some(({ name }) => name === one.name));
  const lines = [
    ...now.map((line) => ({ ...line, change: line.added ? "added" : "" })),
    ...dropped.map((line) => ({ ...line, change: "dropped" })),
  ];
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t("plans.indexes")}>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("plans.index")}</Table.Th>
            <Table.Th className={classes.right ?? ""}>{t("plans.size")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.name}>
              <Table.Td>
                <code>{shortened(line.definition)}</code>
                {line.change && (
                  <Text span size="sm" fw={600}>
                    {" "}
                    {t(`plans.${line.change}`)}
                  </Text>
                )}
              </Table.Td>
              <Table.Td className={classes.right ?? ""}>{bytes(line.bytes)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** A B-tree is what an index is unless it says otherwise. */
const shortened = (definition: string) =>
  definition.replace(/^CREATE (UNIQUE )?INDEX /, "$1").replace(" USING btree", "");
