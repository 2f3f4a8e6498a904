/** What a mark is called: "3-7".
    @param {{first: number, last: number}} mark */
export const markName = ({ first, last }) => `${first}-${last}`;
