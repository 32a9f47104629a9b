import { keepPreviousData, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import i18n from "i18next";
import { createContext, type ReactNode, useCallback, useContext, useEffect } from "react";
import { call } from "../api/client";
import { sessionQuery } from "../api/queries";
import type { Exercise } from "../api/types";
import { type Judging, useJudging } from "../practice/useJudging";
import { type KeptState, useKept } from "./kept";
import type { Claim, ClaimsView, Judged } from "./types";

/** What the learner claims in an attempt, and what became of it. */
export interface ClaimsState extends KeptState {
  attemptId: string;
  style: Exercise["style"];
  view: ClaimsView | undefined;
  error: Error | null;
  reload(): void;
  /** Takes a newer view that an answer of the server brought. */
  take(view: ClaimsView): void;
  claim: Judging<Claim, Judged>;
  tries: Judging<{ inputs: string[] }, Judged>;
  /** Whether there is a judge at all. */
  judge: boolean;
}

const key = (attemptId: string) => [i18n.language, "claims", attemptId];

const claimsQuery = (attemptId: string) =>
  queryOptions({
    queryKey: key(attemptId),
    queryFn: () => call<ClaimsView>(`/api/attempts/${attemptId}/claims`),
    // In another language it is asked anew, and the page stands still meanwhile.
    placeholderData: keepPreviousData,
  });

const Context = createContext<ClaimsState | null>(null);

/** The claims of the attempt that the page is about. */
export function useClaims(): ClaimsState {
  const claims = useContext(Context);
  if (!claims) {
    throw new Error("claims are asked for outside an attempt");
  }
  return claims;
}

export function Claims(props: { attemptId: string; style: Exercise["style"]; children: ReactNode }) {
  const { attemptId, style } = props;
  const client = useQueryClient();
  const session = useQuery(sessionQuery());
  const { data: view, error, refetch } = useQuery(claimsQuery(attemptId));
  const keeping = useKept(attemptId);
  // A verdict brings evidence, shows what the structures are worth, and reveals ideas: all but the draft is asked anew.
  const onJudged = useCallback(
    () => void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== "attempt" }),
    [client],
  );
  const claim = useJudging<Claim, Judged>({
    path: `/api/attempts/${attemptId}/claims`,
    pending: `zachet.pending.claim.${attemptId}`,
    onSent: keeping.sent,
    onJudged,
  });
  const tries = useJudging<{ inputs: string[] }, Judged>({
    path: `/api/attempts/${attemptId}/edge-cases`,
    pending: `zachet.pending.edge-cases.${attemptId}`,
    onJudged,
  });
  useNewest(claim, view?.latest);
  useNewest(tries, view?.edgeCases.latest);
  const state: ClaimsState = {
    ...keeping,
    attemptId,
    style,
    view,
    error,
    reload: () => void refetch(),
    take: (newer) => client.setQueryData(key(attemptId), newer),
    claim,
    tries,
    judge: session.data?.judge.available ?? true,
  };
  return <Context value={state}>{props.children}</Context>;
}

/** Shows the newest that the server knows of: sent before a reload, or in another tab. */
function useNewest<Body>({ busy, current, show }: Judging<Body, Judged>, newest: Judged | null | undefined) {
  const known = current?.id;
  const id = newest?.id;
  useEffect(() => {
    if (newest && !busy && id !== known) {
      show(newest);
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what the server says anew counts, not what is sent here
  }, [id, show]);
}
