/** jsdom knows no screen: these say what media queries answer, by the widths that `ui/breakpoints.ts` names. */
const answeringBy = (matches: (query: string) => boolean) => {
  window.matchMedia = (query: string) =>
    ({
      media: query,
      matches: matches(query),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
};

export const onAPhone = (): void => answeringBy((query) => query.includes("max-width: 639"));
export const onALaptop = (): void => answeringBy((query) => query.includes("min-width"));
