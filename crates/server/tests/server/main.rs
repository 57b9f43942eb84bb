//! The server as its visitors meet it: a real socket, and bytes as they come.
#![cfg(test)]

mod headers;
mod hostile;
mod languages;
mod lifetime;
mod pages;
mod support;
mod tls;
mod visits;
