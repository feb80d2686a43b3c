/**
 * Engine — XState lives here: the persona machine, the call machine, replay, the drill, the sitting.
 *
 * May touch: chance, dialogue, drill, persona, quiz, scenario.
 */
export { createCallMachine, type CallContext, type CallMachineEvent, type CallNews } from './call.machine.ts';
export { compilePersona, weigh, type DebtorSaid, type PersonaContext, type PersonaMachine } from './compile-persona.ts';
export { drillMachine, replayDrill, type DrillContext, type DrillEvent, type Mark } from './drill.machine.ts';
export { choicesOnOffer, drawChoices, isAlike } from './draw-choices.ts';
export {
  missedIn,
  mostAnswers,
  quizMachine,
  resumeQuiz,
  type KeptSitting,
  type QuizContext,
  type QuizEvent,
  type SatAnswer,
} from './quiz.machine.ts';
export { answerPhone, personaEvents, personaOf, replay, takeTurn, toCollector, turnAfter, type CallSoFar } from './replay.ts';
export { sequence } from './sequence.ts';
export { choiceWords, fill, spokenDate, spokenMoney, toTranscript } from './words.ts';
