import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FrameCard } from "./FrameCard";
import { useSeen } from "./seen";

/** So many outer and inner frames stay in sight when there are more, by how much room there is. */
const WIDE = { outer: 2, inner: 4 };
const NARROW = { outer: 0, inner: 1 };

/** The calls in progress, outermost first; those in the middle of a deep recursion on demand. */
export function Frames({ narrow }: { narrow: boolean }) {
  const { t } = useTranslation();
  const [unfolded, unfold] = useState(false);
  const { frames } = useSeen().state.step;
  const { outer, inner } = narrow ? NARROW : WIDE;
  const rest = frames.length - outer - inner;
  const folded = unfolded || rest < 2 ? 0 : rest;
  return frames.map((frame, depth) => {
    const inside = folded > 0 && depth >= outer && depth < outer + folded;
    if (inside && depth > outer) {
      return null;
    }
    return inside ? (
      <Button
        key="folded"
        variant="subtle"
        color="gray"
        size="compact-sm"
        fw={400}
        onClick={() => unfold(true)}
      >
        {t("trace.foldedFrames", { count: folded })}
      </Button>
    ) : (
      <FrameCard key={frame.id} frame={frame} innermost={depth === frames.length - 1} />
    );
  });
}
