import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FrameCard } from "./FrameCard";
import { useSeen } from "./seen";

/** So many outer and inner frames stay in sight when a deep recursion is folded. */
const OUTER = 2;
const INNER = 4;

/** The calls in progress, outermost first; those in the middle of a deep recursion on demand. */
export function Frames() {
  const { t } = useTranslation();
  const [unfolded, unfold] = useState(false);
  const { frames } = useSeen().state.step;
  const hidden = unfolded ? 0 : Math.max(0, frames.length - OUTER - INNER - 1);
  const folded = hidden > 0 ? hidden + 1 : 0;
  return frames.map((frame, depth) => {
    const inside = folded > 0 && depth >= OUTER && depth < OUTER + folded;
    if (inside && depth > OUTER) {
      return null;
    }
    return inside ? (
      <Button key="folded" variant="subtle" color="gray" size="compact-sm" onClick={() => unfold(true)}>
        {t("trace.foldedFrames", { count: folded })}
      </Button>
    ) : (
      <FrameCard key={frame.id} frame={frame} innermost={depth === frames.length - 1} />
    );
  });
}
