import claimsEn from "../claims/texts.en.json";
import claimsRu from "../claims/texts.ru.json";
import databaseEn from "../database/texts.en.json";
import databaseRu from "../database/texts.ru.json";
import debriefEn from "../debrief/texts.en.json";
import debriefRu from "../debrief/texts.ru.json";
import plansEn from "../database/plan/texts.en.json";
import plansRu from "../database/plan/texts.ru.json";
import eveningEn from "../evening/texts.en.json";
import eveningRu from "../evening/texts.ru.json";
import isolationEn from "../database/isolation/texts.en.json";
import isolationRu from "../database/isolation/texts.ru.json";
import evidenceEn from "../evidence/texts.en.json";
import evidenceRu from "../evidence/texts.ru.json";
import knowledgeEn from "../knowledge/texts.en.json";
import knowledgeRu from "../knowledge/texts.ru.json";
import flashcardsEn from "../flashcards/texts.en.json";
import flashcardsRu from "../flashcards/texts.ru.json";
import learnerEn from "../learner/texts.en.json";
import learnerRu from "../learner/texts.ru.json";
import masteryEn from "../mastery/texts.en.json";
import masteryRu from "../mastery/texts.ru.json";
import placementEn from "../placement/texts.en.json";
import placementRu from "../placement/texts.ru.json";
import planEn from "../plan/texts.en.json";
import planRu from "../plan/texts.ru.json";
import practiceEn from "../practice/texts.en.json";
import practiceRu from "../practice/texts.ru.json";
import traceEn from "../trace/texts.en.json";
import traceRu from "../trace/texts.ru.json";
import uiEn from "../ui/texts.en.json";
import uiRu from "../ui/texts.ru.json";

/** Every text of the interface: each feature brings its own, under keys that begin with its name. */
export const texts = {
  ru: {
    ...uiRu,
    ...placementRu,
    ...planRu,
    ...masteryRu,
    ...evidenceRu,
    ...practiceRu,
    ...claimsRu,
    ...traceRu,
    ...knowledgeRu,
    ...flashcardsRu,
    ...learnerRu,
    ...databaseRu,
    ...debriefRu,
    ...eveningRu,
    ...plansRu,
    ...isolationRu,
  },
  en: {
    ...uiEn,
    ...placementEn,
    ...planEn,
    ...masteryEn,
    ...evidenceEn,
    ...practiceEn,
    ...claimsEn,
    ...traceEn,
    ...knowledgeEn,
    ...flashcardsEn,
    ...learnerEn,
    ...databaseEn,
    ...debriefEn,
    ...eveningEn,
    ...plansEn,
    ...isolationEn,
  },
};
