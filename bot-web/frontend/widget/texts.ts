import { sayer } from './say.ts';

/**
 * Every sentence the widget itself says in English, in one place; other languages are in `words`. The server's `labels` replace
 * single texts by the same keys, in the language of the conversation. `{name}` stands for a value.
 */
export const LOADER_TEXTS = {
  en: { open: 'Chat with the guide', frame: 'Chat guide', opening: 'One moment …',
    absent: 'Chat is not available now. Is it urgent? Call your care team.' },
  es: { open: 'Hablar con la guía', frame: 'Guía por chat', opening: 'Un momento …',
    absent: 'El chat no está disponible ahora. ¿Es urgente? Llame a su equipo médico.' },
} as const;

export const EN = {
  // Header
  panel_title: 'Appointment guide',
  not_a_person: 'Automated guide, not a person',
  readers: 'Who can read it: {names}.',
  hours: 'Staffed hours: {hours}.',
  step_here: 'Step {index} of {of} · {title}',
  guide_count_0: 'Your guide',
  guide_count_1: 'Your guide · 1 question',
  guide_count: 'Your guide · {questions} questions',
  menu: 'Menu',
  close: 'Close the chat',

  // Menu
  menu_answers: 'My answers',
  menu_guide: 'My guide',
  menu_text_size: 'Text size: {size}',
  size_1: 'normal',
  size_2: 'larger',
  size_3: 'largest',
  menu_read_aloud: 'Read the question aloud',
  menu_stop_reading: 'Stop reading',
  menu_renew: 'Something changed since last time',
  menu_pause: 'Pause',
  menu_again: 'Start again',
  menu_close: 'Close',

  // Connection
  connection: 'Connection',
  opening: 'One moment. Opening your chat.',
  waiting_first: 'The connection is slow. Still trying to open your chat.',
  waiting: 'Reconnecting. What you told us is kept.',
  waiting_unsent: 'Reconnecting. Your answer is kept.',
  back_again: 'Connected again.',
  stopped: 'This chat cannot be opened on this device any more. You can begin a new one.',
  stopped_left: 'This chat was closed on this device. You can begin a new one.',
  stopped_clinic: 'This chat is not available here. Please call your care team.',
  begin_new: 'Begin a new chat',
  too_many: 'Several answers are still waiting to be sent. Please wait a moment, then try again.',

  // Coming back
  back_title: 'Welcome back',
  back_text: 'Your answers are here as you left them.',
  back_stay: 'Nothing changed, go on',

  // Transcript
  transcript: 'Your conversation',
  you_said: 'You said',
  noted: 'I noted: {shown}',
  change: 'Change',
  change_answer: 'Change this answer: {shown}',
  tell_more: 'Tell me more',
  unreviewed: 'Not yet clinically reviewed',
  chosen: 'chosen',
  links: 'Websites',
  opens_elsewhere: 'Opens another website',
  read_guide: 'Open your guide',

  // Question
  to_question: 'To the question \u2193',
  why_we_ask: 'Why we ask',
  choose_many: 'You can choose more than one.',
  other_ways: 'Other ways to go on',
  go_back: 'Go back one question',
  keep_answer: 'Keep my earlier answer',
  choose_first: 'Choose one first. Or use one of the buttons below.',
  number_first: 'Write a number first. Or use one of the buttons below.',
  number_range: 'Write a whole number from {min} to {max}.',
  write_first: 'Write something first.',
  text_long: 'This is {over} characters too long. Please shorten it a little.',
  your_words: 'Your words',
  your_number: 'A number from {min} to {max}',
  left_over: '{left} characters left',
  sending: 'Sending …',
  kept_unsent: 'Not sent yet. Your answer is kept and goes out as soon as the line is back.',
  trying_again: 'It is kept. Trying again.',

  // Own words
  own_words: 'Or write in your own words',
  own_words_else: 'Or write about something else',
  own_words_only: 'Write in your own words',
  own_words_keys: 'Enter sends. Shift and Enter makes a new line.',
  send: 'Send',

  // Modes
  paused_title: 'Paused',
  resume: 'Go on',
  closed_title: 'This conversation has ended',
  closed_text: 'Your guide is still here.',

  // Danger
  call: 'Call {label}: {number}',
  danger_answers: 'What will you do?',

  // Footer
  help: 'I need urgent help',
  urgent_unknown: 'Urgent: call your local emergency number or your care team.',
  person: 'Talk to a person',
  leave: 'Leave quickly',
  leave_hint: 'Opens another page and forgets this chat on this device',

  // Pages
  back_to_chat: 'Back to the chat',
  page_waiting: 'One moment. This page is being opened.',
  page_failed: 'This page could not be opened. Your answers are kept. Try again, or close the chat and open it again.',
  try_again: 'Try again',
} as const;

export type TextKey = keyof typeof EN;
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** `labels` replace the built-in texts of the same keys. */
export function sayWith(labels: Readonly<Record<string, string>>): Say {
  return sayer(EN, labels);
}
