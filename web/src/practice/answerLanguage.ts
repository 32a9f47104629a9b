import { createContext, useContext } from "react";
import { PYTHON } from "./codeEditor";

/** The language that the answers of a workspace are written in. */
export const AnswerLanguage = createContext(PYTHON);

export const useAnswerLanguage = () => useContext(AnswerLanguage);
