/** The pages beside the chat, in one file: loaded when the first of them is opened. */
export { makeAnswers } from './answers.ts';
export { makeHelp } from './help.ts';
export { makePaper } from './paper.ts';
