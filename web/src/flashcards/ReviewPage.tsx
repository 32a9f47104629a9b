import { Alert } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import { queryClient } from "../api/queries";
import { Page } from "../ui/Page";
import { Asking } from "./Asking";
import { Beginning } from "./Beginning";
import { usePending } from "./outbox";
import { PlannedBeginning } from "./PlannedBeginning";
import { cardSettingsQuery } from "./queries";
import { Summary } from "./Summary";
import type { CardSettings } from "./types";
import { useReview } from "./useReview";

/** A session of cards: how long, one after the other, what it came to. */
export default function ReviewPage() {
  const { t } = useTranslation();
  const review = useReview();
  const { planned } = useSearch({ strict: false });
  const pending = usePending();
  useOwnZone();
  const { session, refusal } = review;
  return (
    <Page title={t("flashcards.review")}>
      {refusal && (
        <Alert color="red" mb="md" role="alert">
          {refusal}
        </Alert>
      )}
      {!session || (!session.current && session.done.length === 0 && session.left <= 0) ? (
        planned ? (
          <PlannedBeginning onStart={review.start} />
        ) : (
          <Beginning onStart={review.start} />
        )
      ) : session.current ? (
        <Asking
          key={`${session.current.id} ${session.done.length}`}
          session={session}
          card={session.current}
          pending={pending}
          onGrade={review.grade}
          onUndo={review.undo}
          onSuspend={() => session.current && void review.suspend(session.current)}
          onEdited={review.edited}
          onFinish={review.finish}
        />
      ) : (
        <Summary session={session} pending={pending} onUndo={review.undo} onClose={review.close} />
      )}
    </Page>
  );
}

/** Lets the learner's days begin where his browser is. */
function useOwnZone() {
  const { data } = useQuery(cardSettingsQuery());
  const known = data?.zone;
  useEffect(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (known && zone && known !== zone) {
      call<CardSettings>("/api/cards/settings", { method: "PATCH", body: { zone } })
        .then(() => queryClient.invalidateQueries({ queryKey: ["cards"] }))
        .catch(() => undefined); // out of reach: the next visit tries again
    }
  }, [known]);
}
