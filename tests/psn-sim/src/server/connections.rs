//! Accepts connections. By hand, since only so can one be dropped in place of an answer.

use crate::faults::HangUp;
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::io;
use tokio::net::TcpListener;
use tower::ServiceExt;

pub async fn serve(listener: TcpListener, router: Router) -> io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        // Small answers must not wait for more to send.
        let _ = stream.set_nodelay(true);
        let router = router.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request: Request<Incoming>| {
                let router = router.clone();
                async move {
                    let response = router.oneshot(request.map(Body::new)).await;
                    let response = response.unwrap_or_else(|never| match never {});
                    match response.extensions().get::<HangUp>() {
                        Some(_) => Err(io::Error::from(io::ErrorKind::ConnectionReset)),
                        None => Ok(response),
                    }
                }
            });
            // A client that goes away is not an error of the simulator's.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}
