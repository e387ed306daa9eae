/** The launcher and the frame. They live in a shadow root: the clinic's styles do not reach in, ours do not reach out. */
export const LOADER_STYLE = `
:host { all: initial; }
[hidden] { display: none !important; }
.launcher {
  position: fixed; inset-block-end: 20px; inset-inline-end: 20px; z-index: 2147483000;
  min-block-size: 52px; max-inline-size: calc(100vw - 40px); padding: 12px 22px; border: 2px solid #fff; border-radius: 26px;
  background: #0f5e5c; color: #fff; font: 600 17px/1.3 system-ui, sans-serif; cursor: pointer;
  box-shadow: 0 2px 10px rgb(0 0 0 / .22);
}
.launcher:hover { background: #0b4846; }
.launcher:focus-visible { outline: 3px solid #0f5e5c; outline-offset: 3px; }
iframe {
  position: fixed; inset-block-end: 20px; inset-inline-end: 20px; z-index: 2147483001;
  inline-size: 440px; max-inline-size: calc(100vw - 40px); block-size: min(760px, calc(100dvh - 40px));
  border: 1px solid #b9b2a5; border-radius: 14px; background: #fdfaf5; box-shadow: 0 6px 30px rgb(0 0 0 / .2);
}
@media (max-width: 479.98px) {
  iframe {
    inset: auto; inset-block-start: var(--handrail-top, 0); inset-inline-start: 0;
    inline-size: 100vw; max-inline-size: none; block-size: var(--handrail-height, 100dvh); border: 0; border-radius: 0;
  }
}
@media print { :host { display: none; } }
`;
