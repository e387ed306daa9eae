/** Reads the open question aloud with the browser's own voice. Nothing leaves the device for it. */
import { openQuestion } from '../model/fold.ts';
import type { Scene } from './scene.ts';

export interface Reader {
  readonly possible: boolean;
  reading(): boolean;
  toggle(scene: Scene, changed: () => void): void;
}

export function makeReader(): Reader {
  const voice = 'speechSynthesis' in window ? window.speechSynthesis : null;
  let reading = false;
  return {
    possible: voice !== null,
    reading: () => reading,
    toggle(scene, changed) {
      const wasReading = reading;
      voice?.cancel();
      reading = false;
      const open = openQuestion(scene.model);
      if (!voice || wasReading || !open) return;
      const { lead, ask, choices = [] } = open.body;
      const utterance = new SpeechSynthesisUtterance([lead, ask, ...choices.map((choice) => choice.label)].filter(Boolean).join('. '));
      utterance.lang = document.documentElement.lang;
      const ended = (): void => {
        reading = false;
        changed();
      };
      utterance.addEventListener('end', ended);
      utterance.addEventListener('error', ended);
      reading = true;
      voice.speak(utterance);
    },
  };
}
