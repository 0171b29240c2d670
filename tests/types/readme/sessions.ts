// What the README's worker takes from its application.
export declare function signedInUser(request: Request): Promise<{ id: string } | undefined>;
