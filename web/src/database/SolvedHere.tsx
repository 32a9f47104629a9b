import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Exercise, Named } from "../api/types";
import { Onwards } from "../practice/Solved";

/** What comes after acceptance: how hard it was, and where to go on. */
export function SolvedHere({
  exercise,
}: {
  exercise: { id: string; level: Exercise["level"]; next: Named | null };
}) {
  const { t } = useTranslation();
  return (
    <>
      {exercise.level && <Text>{t(`practice.was.${exercise.level}`)}</Text>}
      <Onwards exercise={exercise} />
    </>
  );
}
