//! The programs do what they say.

use std::io::{Read, Write};
use std::net::TcpStream;

use isnad::{Extractor, OwnedClaim};
use isnad_programs::{batch, database, service};

/// "The minister said that the bridge is open to cars." / "The governor said that the bridge is closed to cars."
const OPEN: &str = "قال الوزير إن الجسر مفتوح للسيارات.";
const CLOSED: &str = "قال المحافظ إن الجسر مغلق للسيارات.";

#[test]
fn a_folder_is_read_in_its_order() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [("b.txt", OPEN.as_bytes()), ("a.txt", CLOSED.as_bytes()), ("c.txt", b"\xff"), ("d.md", b"")] {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let found = batch::read(folder.path());
    let names: Vec<_> = found.iter().map(|(path, _)| path.file_name().unwrap().to_str().unwrap()).collect();
    assert_eq!(names, ["a.txt", "b.txt", "c.txt"]);
    assert_eq!(found[0].1.as_ref().unwrap()[0].speaker().name(), Some("المحافظ"));
    assert!(found[2].1.is_err());
}

#[test]
fn the_database_finds_what_contradicts() {
    let mut claims = rusqlite::Connection::open_in_memory().unwrap();
    database::prepare(&claims).unwrap();
    database::store(&mut claims, "a", OPEN).unwrap();
    database::store(&mut claims, "b", "حذر الخبراء من الجفاف.").unwrap(); // "the experts warned of drought"
    assert_eq!(database::contradictions(&claims, 50).unwrap().len(), 0);
    database::store(&mut claims, "c", CLOSED).unwrap();
    let found = database::contradictions(&claims, 50).unwrap();
    let [(one, other)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((one.speaker().name(), other.speaker().name()), (Some("الوزير"), Some("المحافظ")));
}

#[test]
fn the_service_answers_over_http() {
    let server = tiny_http::Server::http("127.0.0.1:0").unwrap();
    let address = server.server_addr().to_ip().unwrap();
    let asked = std::thread::spawn(move || {
        let mut stream = TcpStream::connect(address).unwrap();
        let head = format!("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", OPEN.len());
        stream.write_all(&[head.as_bytes(), OPEN.as_bytes()].concat()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    });
    service::serve(&Extractor::new(), server.recv().unwrap()).unwrap();
    let answer = asked.join().unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    let claims: Vec<OwnedClaim> = serde_json::from_str(body).unwrap();
    assert_eq!(claims[0].speaker().name(), Some("الوزير"));
    assert_eq!(service::answer(&Extractor::new(), b"\xff").0, 400);
    assert_eq!(service::answer(&Extractor::new(), &vec![b'a'; 1_000_001]).0, 413);
}
