//! Trophy.so: the request, and what is read of an answer.

mod answers;
mod requests;
