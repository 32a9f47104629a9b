import { Anchor, Button, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import type { CardsMade } from "./types";

/** How often to look again for cards that make themselves a moment after the verdict. */
const LOOKS = 3;
const PAUSE = 1_500;

/** Offers to keep what `path` names as cards, and says so where they are kept. */
export function KeepCards({ path }: { path: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const key = ["cards", "made", path];
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => call<CardsMade>(path),
    refetchInterval: ({ state }) =>
      state.data && state.data.made < state.data.possible && state.dataUpdateCount < LOOKS ? PAUSE : false,
  });
  const keep = useMutation({
    mutationFn: () => call<CardsMade>(path, { method: "PUT" }),
    onSuccess: (made) => {
      client.setQueryData(key, made);
      void client.invalidateQueries({ queryKey: ["cards", "browse"] });
      void client.invalidateQueries({ queryKey: ["cards", "load"] });
    },
  });
  if (!data?.possible) {
    return null;
  }
  return data.made >= data.possible ? (
    <Text size="sm" role="status">
      ✓{" "}
      <Anchor component={Link} to="/cards">
        {t("flashcards.kept")}
      </Anchor>
    </Text>
  ) : (
    <div>
      <Button variant="default" size="compact-sm" loading={keep.isPending} onClick={() => keep.mutate()}>
        {t("flashcards.keep")}
      </Button>
      {keep.error && (
        <Text size="sm" c="red" role="alert">
          {keep.error.message}
        </Text>
      )}
    </div>
  );
}
