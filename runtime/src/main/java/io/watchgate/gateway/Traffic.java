package io.watchgate.gateway;

/**
 * The requests under way, in both directions.
 *
 * @param ofClient what the client asked the server
 * @param ofServer what the server asked the client
 * @param window what is sent to the server
 */
record Traffic(PendingRequests ofClient, PendingRequests ofServer, RequestWindow window) {}
