import { Icon } from "../ui/icons";

export const PlayIcon = () => (
  <Icon>
    <path d="M8 5l11 7-11 7z" fill="currentColor" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M9 5v14M15 5v14" strokeWidth="3" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="M9 5l7 7-7 7" />
  </Icon>
);

export const PreviousIcon = () => (
  <Icon>
    <path d="M15 5l-7 7 7 7" />
  </Icon>
);

export const LastIcon = () => (
  <Icon>
    <path d="M7 5l7 7-7 7M18 5v14" />
  </Icon>
);

export const FirstIcon = () => (
  <Icon>
    <path d="M17 5l-7 7 7 7M6 5v14" />
  </Icon>
);

export const OverIcon = () => (
  <Icon>
    <path d="M4 15a8 8 0 0 1 15-2M19.500 7v6h-6" />
    <circle cx="12" cy="19" r="1.500" fill="currentColor" />
  </Icon>
);
