import { Table, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { StatusIcon } from "./StatusIcon";
import classes from "./Plan.module.css";
import type { ConditionLine, PlanAsked } from "./types";
import { useAmounts } from "./useAmounts";

type Asked = Pick<PlanAsked, "kind" | "node" | "table" | "limit">;

/** What a condition asks, in words. */
export function useAsked() {
  const { t } = useTranslation();
  const amounts = useAmounts();
  return ({ kind, node, table, limit }: Asked) => {
    const where = table ? t("plans.inTable", { table }) : "";
    const key =
      kind === "index-bytes" && limit < 0
        ? "freed"
        : kind === "index-bytes" && limit === 0
          ? "no-index"
          : kind;
    return t(`plans.asked.${key}`, { node, where, limit: amount(kind, Math.abs(limit), amounts) }).trim();
  };
}

function amount(kind: Asked["kind"], value: number, { number, bytes, times }: ReturnType<typeof useAmounts>) {
  switch (kind) {
    case "index-bytes":
      return bytes(value);
    case "write-cost":
    case "misestimate":
      return times(value);
    case "pages":
    case "forbidden":
    case "required":
    case "heap-fetches":
    case "removed":
    case "statements":
      return number(value);
  }
}

/** What is asked of a plan and its price, before anything was tried. */
export function AskedList({ conditions }: { conditions: PlanAsked[] }) {
  const asked = useAsked();
  return (
    <ul className={classes.asked}>
      {conditions.map((condition) => (
        <li key={condition.name}>{asked(condition)}</li>
      ))}
    </ul>
  );
}

/** How a plan and its price did on what was asked of them. */
export function Conditions({ met, total, lines }: { met: number; total: number; lines: ConditionLine[] }) {
  const { t } = useTranslation();
  const asked = useAsked();
  const amounts = useAmounts();
  return (
    <section aria-label={t("plans.conditions")}>
      <Title order={3} size="h5">
        {t("plans.conditions")}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t("plans.met", { met, total })}
      </Text>
      <Table className={classes.conditions ?? ""} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("plans.isAsked")}</Table.Th>
            <Table.Th className={classes.right ?? ""}>{t("plans.was")}</Table.Th>
            <Table.Th className={classes.right ?? ""}>{t("plans.is")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.name} data-met={line.met}>
              <Table.Td>
                <StatusIcon met={line.met} /> {asked(line)}
              </Table.Td>
              <Table.Td className={classes.right ?? ""}>
                {line.before === null ? "—" : amount(line.kind, line.before, amounts)}
              </Table.Td>
              <Table.Td className={classes.right ?? ""}>{amount(line.kind, line.actual, amounts)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
