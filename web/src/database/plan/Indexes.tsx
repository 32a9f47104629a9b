import { Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./Plan.module.css";
import type { IndexLine } from "./types";
import { useAmounts } from "./useAmounts";

interface Props {
  now: IndexLine[];
  before?: IndexLine[];
  /** Those that the query is about. */
  tables: string[];
}

/** Indexes of some tables with what they take; new ones, on whatever table, and dropped ones are marked and come first. */
export function Indexes({ now, before = now, tables }: Props) {
  const { t } = useTranslation();
  const { bytes } = useAmounts();
  const dropped = before.filter((one) => !now.some(({ name }) => name === one.name));
  const lines = [
    ...now.filter(({ added }) => added).map((line) => ({ ...line, change: "added" })),
    ...dropped.map((line) => ({ ...line, change: "dropped" })),
    ...now
      .filter(({ added, table }) => !added && tables.includes(table))
      .map((line) => ({ ...line, change: "" })),
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
