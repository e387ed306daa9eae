// A small made-up dialogue for trials of the widget. It is no rules engine and says nothing about the real content.
const EXTRAS = [{ code: 'NOT_SURE', label: "I'm not sure" }, { code: 'PREFER_NOT', label: "I'd rather not say" }, { code: 'SKIPPED', label: 'Skip' }];
const choices = (...pairs) => pairs.map(([code, label, hint]) => ({ code, label, ...(hint && { hint }) }));

export const STEPS = [['welcome', 'Welcome'], ['confirm', 'What happened'], ['goals', 'What matters to you'], ['paths', 'Possible paths'], ['guide', 'Your guide']];

export const QUESTIONS = [
  { question: 'what_changed', step: 'confirm', kind: 'many', lead: 'There is no hurry.', exclusive: ['NOT_TOLD'],
    ask: 'What made you or your team think the treatment may have stopped working?', why: 'It helps to pick the questions that fit.', extras: EXTRAS, submit: 'Use this answer',
    choices: choices(['SCAN_GROWTH', 'A scan showed growth', 'For example a CT or PET scan'], ['NEW_SPOTS', 'A scan showed new spots'], ['SYMPTOMS', 'I have new or stronger symptoms'], ['NOT_TOLD', 'Nobody has told me yet']) },
  { question: 'main_goal', step: 'goals', kind: 'one', lead: 'There are no wrong answers here.', ask: 'Right now, what matters most to you from treatment?',
    why: 'Your team can plan better when they know.', extras: EXTRAS, submit: 'Use this answer',
    choices: choices(['LONGER', 'Living as long as possible'], ['BETTER', 'Feeling as well as I can'], ['EASIER', 'Getting symptoms easier'], ['BALANCE', 'A balance of these']) },
  { question: 'distress', step: 'goals', kind: 'number', min: 0, max: 10, low: 'none', high: 'as much as I can imagine', ask: 'How much worry or strain have you had in the past week?', extras: EXTRAS, submit: 'Use this answer' },
  { question: 'age', step: 'paths', kind: 'number', min: 18, max: 110, ask: 'How old are you?', extras: EXTRAS, submit: 'Use this answer' },
  { question: 'own_question', step: 'paths', kind: 'text', max_length: 600, ask: 'Is there something you want to ask your team, in your own words?', extras: [EXTRAS[2]], submit: 'Put it on my list' },
];

export const CARD = { card: 'progression_words', step: 'confirm', title: 'A word you may hear', unreviewed: true,
  body: ['Your team may use the word “progression”. It means a test showed growth or new spots.', 'It does not mean that you did anything wrong.'],
  more: ['Treatments can stop working when some cancer cells change. This is common, and teams plan for it.'] };

export const DANGER = { flag: 'fever_infection', level: 'URGENT', quiet: false, title: 'Please call now',
  lines: ['You wrote about a fever. During treatment this needs a call today, at any hour.', 'Check your temperature if you can. Ask before taking fever medicine.'],
  calls: [{ label: 'Oncology line, day and night', number: '555-0100', href: 'tel:555-0100' }, { label: 'Emergency', number: '911', href: 'tel:911' }],
  answers: choices(['CALLED', 'I have called'], ['CALLING', 'I am calling now'], ['NOT_NOW', 'This is not about me now']) };
export const QUIET = { ...DANGER, flag: 'abuse_unsafe', quiet: true, title: 'Thank you. Here is some information', lines: ['You can talk to somebody at any time, in private.'],
  calls: [{ label: 'Confidential line', number: '1-800-799-7233', href: 'tel:1-800-799-7233' }], answers: choices(['SEEN', 'Go on']) };

export const CLINIC = { id: 'demo', name: 'Riverside Breast Center (demo)', languages: ['en'], reader: 'Nurses at Riverside may read this chat. It is not watched all the time.',
  hours: 'Monday to Friday, 8 am to 5 pm.', colours: { accent: '#0f5e5c' },
  calls: [{ role: 'emergency', label: 'Emergency', number: '911', href: 'tel:911' }, { role: 'oncology_24h', label: 'Oncology line', number: '555-0100', href: 'tel:555-0100' }] };

const line = (id, text) => ({ id, text, mine: false, edited: false, topic: 'first' });

export function guideOf(facts) {
  const shown = Object.entries(facts).map(([id, fact]) => ({ id, text: fact.shown }));
  return { title: 'Your guide for the appointment', made_for: 'Made for you with Riverside Breast Center (demo)', note: 'Not medical advice. Please talk it through with your team.', version: '2026.11', footer: ['Printed from an automated guide.'],
    editing: { picked: false, undo: false, removed: [] },
    sections: [
      { id: 'know', title: 'What I told', intro: '', kind: 'answers', items: shown, questions: false },
      { id: 'first', title: 'Questions to ask', intro: '', kind: 'items', questions: true,
        items: [line('q01', 'What does the new scan show, in plain words?'), line('q02', 'Which tests could help to choose what comes next?')] },
      { id: 'call', title: 'Whom to call', intro: '', kind: 'calls', items: [{ id: 'c1', text: 'Emergency: 911' }, { id: 'c2', text: 'Oncology line: 555-0100' }], questions: false },
      { id: 'notes', title: 'Notes', intro: '', kind: 'lines', items: [], count: 6, questions: false },
    ] };
}
