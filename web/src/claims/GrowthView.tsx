import { Button, Collapse, Table, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { typeset } from "./complexity";
import { Mark } from "./Mark";
import { Plot } from "./Plot";
import { sentence } from "./sentence";
import type { Growth } from "./types";
import { amount } from "./units";
import classes from "./Claims.module.css";

/** One quantity of a claim: the sentence, the curve, and the numbers on demand. */
export function GrowthView({ growth }: { growth: Growth }) {
  const { t, i18n } = useTranslation();
  const drawn = growth.yours.length > 1;
  return (
    <section className={classes.growth} aria-label={t(`claims.of.${growth.quantity}`)}>
      <Title order={4} size="h6" mb={4}>
        <Mark kind={growth.agreement} /> {t(`claims.of.${growth.quantity}`)}
      </Title>
      <Text className={classes.sentence ?? ""} data-agreement={growth.agreement}>
        {sentence(growth, t, i18n.language)}
      </Text>
      {drawn && <Plot growth={growth} />}
      {growth.shape && drawn && (
        <Text size="sm" c="dimmed" className={classes.shape ?? ""}>
          {t("claims.shape", { shape: growth.shape })}{" "}
          {growth.agreement === "contradicted" && growth.against.length > 0 && t("claims.plot.against")}
        </Text>
      )}
      {growth.yours.length > 0 && <Numbers growth={growth} />}
    </section>
  );
}

function Numbers({ growth }: { growth: Growth }) {
  const { t, i18n } = useTranslation();
  const [opened, setOpened] = useState(false);
  const columns = [
    { name: t("claims.plot.you"), complexity: "", points: growth.yours },
    ...growth.references.map((reference) => ({
      name: t(`claims.plot.${reference.name}`),
      complexity: typeset(reference.complexity),
      points: reference.points,
    })),
  ];
  const sizes = [...new Set(columns.flatMap(({ points }) => points.map(({ size }) => size)))].sort(
    (one, other) => one - other,
  );
  const at = (points: Growth["yours"], size: number) => {
    const found = points.find((point) => point.size === size);
    return found ? amount(found.value, growth.quantity, t, i18n.language) : "—";
  };
  return (
    <div className={classes.table}>
      <Button
        variant="subtle"
        size="compact-sm"
        ml={-8}
        aria-expanded={opened}
        onClick={() => setOpened((was) => !was)}
      >
        {t(opened ? "claims.hideNumbers" : "claims.numbers")}
      </Button>
      <Collapse expanded={opened}>
        <div className={classes.numbers} tabIndex={opened ? 0 : -1}>
          <Table horizontalSpacing={6} fz={13}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th ta="right">n</Table.Th>
                {columns.map(({ name, complexity }) => (
                  <Table.Th key={name} ta="right">
                    {name} <span className={classes.complexity}>{complexity}</span>
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {sizes.map((size) => (
                <Table.Tr key={size} fw={growth.against.includes(size) ? 700 : 400}>
                  <Table.Td ta="right">{new Intl.NumberFormat(i18n.language).format(size)}</Table.Td>
                  {columns.map(({ name, points }) => (
                    <Table.Td key={name} ta="right">
                      {at(points, size)}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      </Collapse>
    </div>
  );
}
