/**
 * The widget in Spanish (usted). translator: Handrail team (draft); date: 2026-11-25; reviewed: no.
 * A text that is missing here does not compile.
 */
import type { TAKEAWAY_TEXTS } from '../pages/takeaway-texts.ts';
import type { ANSWERS_TEXTS, GUIDE_TEXTS, HELP_TEXTS } from '../pages/texts.ts';
import type { TextKey } from '../texts.ts';

/** What the server says in English before it knows, or whatever, the language: by the code of its answer. */
type ServerKey =
  | `err_${'rate' | 'busy' | 'store' | 'internal' | 'too_big' | 'unknown_conversation'}`
  | `problem_${'rate' | 'token' | 'token_expired' | 'unknown_conversation' | 'store' | 'busy'}`
  | `problem_${'not_begun' | 'closed' | 'not_offered' | 'too_many' | 'too_big'}`;

type PageKey = keyof typeof ANSWERS_TEXTS | keyof typeof GUIDE_TEXTS | keyof typeof HELP_TEXTS | keyof typeof TAKEAWAY_TEXTS;

export const WORDS: Record<TextKey | PageKey | ServerKey, string> = {
  // Header
  panel_title: 'Guía para la cita',
  not_a_person: 'Guía automática, no es una persona',
  readers: 'Quién puede leerlo: {names}.',
  hours: 'Horario de atención: {hours}.',
  step_here: 'Parte {index} de {of} · {title}',
  guide_count_0: 'Su guía',
  guide_count_1: 'Su guía · 1 pregunta',
  guide_count: 'Su guía · {questions} preguntas',
  menu: 'Menú',
  close: 'Cerrar el chat',

  // Menu
  menu_answers: 'Mis respuestas',
  menu_guide: 'Mi guía',
  menu_text_size: 'Tamaño de la letra: {size}',
  size_1: 'normal',
  size_2: 'más grande',
  size_3: 'la más grande',
  menu_read_aloud: 'Leer la pregunta en voz alta',
  menu_stop_reading: 'Dejar de leer',
  menu_renew: 'Algo cambió desde la última vez',
  menu_pause: 'Pausa',
  menu_again: 'Empezar de nuevo',
  menu_close: 'Cerrar',

  // Connection
  connection: 'Conexión',
  opening: 'Un momento. Se está abriendo su chat.',
  waiting_first: 'La conexión es lenta. Se sigue intentando abrir su chat.',
  waiting: 'Volviendo a conectar. Lo que nos contó está guardado.',
  waiting_unsent: 'Volviendo a conectar. Su respuesta está guardada.',
  back_again: 'Conectado de nuevo.',
  stopped: 'Este chat ya no se puede abrir en este dispositivo. Puede empezar uno nuevo.',
  stopped_left: 'Este chat se cerró en este dispositivo. Puede empezar uno nuevo.',
  stopped_clinic: 'Este chat no está disponible aquí. Llame a su equipo médico, por favor.',
  begin_new: 'Empezar un chat nuevo',
  too_many: 'Varias respuestas todavía esperan para enviarse. Espere un momento e inténtelo de nuevo.',

  // Coming back
  back_title: 'Qué bueno que volvió',
  back_text: 'Sus respuestas están aquí como las dejó.',
  back_stay: 'Nada cambió, seguir',

  // Transcript
  transcript: 'Su conversación',
  you_said: 'Usted dijo',
  noted: 'Anoté: {shown}',
  change: 'Cambiar',
  change_answer: 'Cambiar esta respuesta: {shown}',
  tell_more: 'Saber más',
  unreviewed: 'Todavía sin revisión clínica',
  chosen: 'elegido',
  links: 'Páginas web',
  opens_elsewhere: 'Abre otra página web',
  read_guide: 'Abrir su guía',

  // Question
  to_question: 'A la pregunta \u2193',
  why_we_ask: 'Por qué preguntamos',
  choose_many: 'Puede elegir más de una.',
  other_ways: 'Otras formas de seguir',
  go_back: 'Volver una pregunta atrás',
  keep_answer: 'Dejar mi respuesta anterior',
  choose_first: 'Elija una primero. O use uno de los botones de abajo.',
  number_first: 'Escriba un número primero. O use uno de los botones de abajo.',
  number_range: 'Escriba un número entero de {min} a {max}.',
  write_first: 'Escriba algo primero.',
  text_long: 'Sobran {over} caracteres. Acórtelo un poco, por favor.',
  your_words: 'Sus palabras',
  your_number: 'Un número de {min} a {max}',
  left_over: 'Quedan {left} caracteres',
  sending: 'Enviando …',
  kept_unsent: 'Todavía sin enviar. Su respuesta está guardada y sale en cuanto vuelva la conexión.',
  trying_again: 'Está guardada. Se intenta otra vez.',

  // Own words
  own_words: 'O escriba con sus propias palabras',
  own_words_else: 'O escriba sobre otra cosa',
  own_words_only: 'Escriba con sus propias palabras',
  own_words_keys: 'Intro envía. Mayúsculas e Intro hace una línea nueva.',
  send: 'Enviar',

  // Modes
  paused_title: 'En pausa',
  resume: 'Seguir',
  closed_title: 'Esta conversación terminó',
  closed_text: 'Su guía sigue aquí.',

  // Danger
  call: 'Llamar a {label}: {number}',
  danger_answers: '¿Qué va a hacer?',

  // Footer
  help: 'Necesito ayuda urgente',
  urgent_unknown: 'Urgente: llame al número de emergencias de su zona o a su equipo médico.',
  person: 'Hablar con una persona',
  leave: 'Salir rápido',
  leave_hint: 'Abre otra página y olvida este chat en este dispositivo',

  // Pages
  back_to_chat: 'Volver al chat',
  answers_none: 'Todavía no hay nada. Sus respuestas aparecerán aquí.',
  step_open_1: '1 pregunta pendiente',
  step_open: '{open} preguntas pendientes',
  go_step: 'Ir a esta parte',
  go_step_named: 'Ir a esta parte: {title}',
  page_waiting: 'Un momento. Se está abriendo esta página.',
  page_failed: 'No se pudo abrir esta página. Sus respuestas están guardadas. Inténtelo de nuevo, o cierre el chat y ábralo otra vez.',
  try_again: 'Intentar de nuevo',

  // Urgent help
  signs_title: '¿Qué está pasando?',
  signs_intro: 'Toque lo que se parezca. Enseguida verá a quién llamar y qué decir.',
  signs_none: 'Nada de esto',
  signs_waiting: 'La lista de señales llega en cuanto el chat se conecte. Ya puede llamar a los números de arriba.',
  signs_stopped: 'Ahora no se puede enviar nada desde este chat. Por favor, llame a uno de los números de arriba.',
  sign_sending: 'Enviando \u2026',
  sign_unsent: 'Todavía sin enviar: no hay conexión. Se envía en cuanto vuelva. Ya puede llamar a los números de arriba.',
  none_title: 'Puede llamar de todos modos',
  none_text: 'No hace falta saber qué es, ni si es urgente.',
  signs_back: 'Volver a la lista',
  other_numbers: 'Otros números',

  // The guide
  print: 'Imprimir',
  large_print: 'Letra grande',
  undo: 'Deshacer el último cambio',
  top_in: 'Poner entre mis tres primeras',
  top_out: 'Quitar de mis tres primeras',
  change_line: 'Cambiar',
  edit: 'Cambiar las palabras',
  up: 'Subir',
  down: 'Bajar',
  remove: 'Quitar',
  mine: 'mi propia pregunta',
  edited: 'con mis palabras',
  named: '{act}: {text}',
  add_label: 'Añadir una pregunta propia',
  add: 'Añadirla',
  edit_label: 'La pregunta con sus palabras',
  save: 'Guardar',
  cancel: 'Cancelar',
  removed_here: 'Quitada.',
  undo_here: 'Deshacer',
  removed_title: 'Preguntas quitadas',
  put_back: 'Volver a poner',
  saving: 'Guardando \u2026',
  still_saving: 'Un momento. Todavía se está guardando el último cambio.',
  told_top_in: 'Ahora está entre sus tres primeras: {text}',
  told_top_out: 'Ya no está entre sus tres primeras: {text}',
  told_edit: 'Guardada: {text}',
  told_add: 'Añadida a sus preguntas: {text}',
  told_removed: 'Quitada: {text}',
  told_put_back: 'Otra vez en su guía: {text}',
  told_up: 'Subida, lugar {place} de {of}.',
  told_down: 'Bajada, lugar {place} de {of}.',
  told_undo: 'Se deshizo el último cambio.',
  told_large: 'Se imprime con letra grande.',
  told_small: 'Se imprime con letra normal.',
  guide_none: 'Su guía crece con sus respuestas. Todavía está vacía.',

  // Taking it away
  take_title: 'Llévesela',
  take_pdf: 'Guardar como PDF',
  take_text: 'Copiar como texto',
  take_share: 'Compartir un enlace',
  take_record: 'Guardar para una app de salud',
  take_plain: 'Su guía como texto',
  take_making: 'Un momento. Se está preparando su PDF.',
  take_saved: 'Su PDF está guardado con sus descargas.',
  take_record_making: 'Un momento. Se está preparando el archivo.',
  take_record_saved: 'El archivo está guardado con sus descargas. Lo abren las apps que leen FHIR.',
  take_copied: 'Copiado. Ya puede pegarlo en un mensaje.',
  take_copy_here: 'No se pudo copiar por usted. Está marcado aquí para que lo copie.',
  take_failed: 'No funcionó. Inténtelo de nuevo, por favor.',
  share_who: 'Quien tenga el enlace puede leer su guía como está ahora. Los cambios posteriores no se ven ahí. Funciona {days} días. Puede pararlo antes.',
  share_who_1: 'Quien tenga el enlace puede leer su guía como está ahora. Los cambios posteriores no se ven ahí. Funciona 1 día. Puede pararlo antes.',
  share_make: 'Crear el enlace',
  share_link: 'Su enlace',
  share_copy: 'Copiar el enlace',
  share_once: 'Se muestra solo esta vez. Cópielo antes de seguir.',
  share_made: 'Su enlace está listo.',
  share_copied: 'El enlace está copiado.',
  share_list: 'Enlaces que funcionan ahora',
  share_line: 'Creado el {made}. Funciona hasta el {until}.',
  share_stop: 'Dejar de compartir',
  share_stopped: 'El enlace ya no funciona.',

  // What the server turns down
  err_rate: 'Fue mucho a la vez. Espere un momento, por favor.',
  err_busy: 'Inténtelo de nuevo en un momento, por favor.',
  err_store: 'No se pudo guardar su respuesta. Está guardada en este dispositivo y se envía otra vez.',
  err_internal: 'Algo salió mal aquí. Inténtelo de nuevo, por favor.',
  err_too_big: 'Este mensaje es demasiado largo para enviarlo.',
  err_unknown_conversation: 'Esta conversación ya no está aquí.',
  problem_rate: 'Fue mucho a la vez. Espere un momento e inténtelo de nuevo.',
  problem_token: 'Esta llave no abre ningún chat. Abra el chat de nuevo.',
  problem_token_expired: 'Esta llave ya venció. Abra el chat de nuevo.',
  problem_unknown_conversation: 'Este chat ya no está aquí. Empiece uno nuevo.',
  problem_store: 'No se puede guardar ni leer en este momento. Inténtelo de nuevo en un momento.',
  problem_not_begun: 'Todavía no hay nada que llevarse. Conteste las primeras preguntas e inténtelo de nuevo.',
  problem_closed: 'Esta charla terminó, y no se entrega nada de ella. Llame a la clínica si necesita ayuda.',
  problem_not_offered: 'Esto no se ofrece en este chat. Puede leer la guía aquí.',
  problem_busy: 'Se están haciendo muchas guías en este momento. Inténtelo de nuevo en un momento.',
  problem_too_many: 'Ya hay demasiados enlaces. Deje de compartir uno primero.',
  problem_too_big: 'Esta guía es demasiado larga para un PDF. Cópiela como texto.',
};
