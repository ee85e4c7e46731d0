// Loaded before Readout in processes of its own: their clock is CLOCK_SHIFT_MS off.
const shift = Number(process.env.CLOCK_SHIFT_MS ?? '0');
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }
  static now() {
    return RealDate.now() + shift;
  }
};
