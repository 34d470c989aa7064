/** The browser's own voice (Web Speech API). */
export interface Voice {
  /** Reads the texts in order, says which it has begun, and when it is through or was stopped. */
  read(texts: readonly string[], heard: { onText(index: number): void; onEnd(): void }): void;
  pause(): void;
  goOn(): void;
  stop(): void;
}

/** Whether this browser has any voice now. Some fetch theirs only after the page has begun. */
export const hasVoice = (): boolean => (window.speechSynthesis?.getVoices() ?? []).length > 0;

/** Hears when voices come or go; answers how to hear no more. */
export function onVoicesChanged(heard: () => void): () => void {
  const speech = window.speechSynthesis;
  if (!speech) return () => {};
  speech.addEventListener("voiceschanged", heard);
  return () => speech.removeEventListener("voiceschanged", heard);
}

/** The voice of this browser; undefined where it has none, as in some hosts' frames. */
export function browserVoice(): Voice | undefined {
  const { speechSynthesis: speech, SpeechSynthesisUtterance: Utterance } = window;
  if (!speech || !Utterance) return undefined;
  // What was cut off still ends, some browsers say with an error: it is not heard any more.
  let turn = 0;
  return {
    read(texts, { onText, onEnd }) {
      speech.cancel();
      const mine = ++turn;
      for (const [index, text] of texts.entries()) {
        const spoken = new Utterance(text);
        spoken.lang = "en-GB";
        spoken.onstart = () => mine === turn && onText(index);
        if (index === texts.length - 1) spoken.onend = () => mine === turn && onEnd();
        spoken.onerror = () => {
          if (mine !== turn) return;
          turn++;
          speech.cancel();
          onEnd();
        };
        speech.speak(spoken);
      }
    },
    pause: () => speech.pause(),
    goOn: () => speech.resume(),
    stop() {
      turn++;
      // A paused voice keeps its pause for whatever it reads next.
      speech.resume();
      speech.cancel();
    },
  };
}
