package io.watchgate.detect.pii;

import java.util.List;

/** The words that tell what a number is, in the languages that people write to assistants in; see {@link Lexicon}. */
final class TellingWords {

    /** A telephone. */
    static final List<String> PHONE = words("""
            phone, phone no, phone number, phonenumber, phonenum, telephone, telephone number, tel, tel no,
            tel nr, mobile, mobile no, mobile number, mob, cell, cellphone, cell phone, cell number, call me,
            call us, call her, call him, call them, call at, call on, reach me, reach us, reach him, reach her,
            text me, ring, fax, fax no, whatsapp, sms, hotline, landline, contact number, telefon,
            telefonnummer, tel.nr, handy, handynummer, mobil, mobilnummer, mobiltelefon, rufnummer, festnetz,
            anruf, téléphone, télephone, telephone portable, portable, tél, teléfono, telefono, tlf, tfno,
            móvil, movil, celular, cellulare, telefone, telemóvel, telemovel, telefoon, telefoonnummer, gsm,
            mobiel, telefonnr, tlf nr, mobilnr, puhelin, puhelinnumero, puh, telefonu, komórka, nr tel,
            číslo telefonu, mobilní, telefonszám, telefonul, τηλέφωνο, τηλ, κινητό, телефон, тел, моб,
            мобильный, cep telefonu, 電話, 电话, 电话号码, 手机, 手机号, 手機, 携帯, 전화, 전화번호, 휴대폰, फोन, मोबाइल, هاتف, جوال,
            تلفن, טלפון, נייד, điện thoại, โทร, โทรศัพท์, telepon, no hp, simu
            """);

    /** A birthday. */
    static final List<String> BIRTH = words("""
            born, birth, birthday, birthdate, birth date, date of birth, day of birth, DOB, dob, d.o.b, bday,
            geboren, geb, geburtstag, geburtsdatum, né le, née le, né en, née en, naissance, anniversaire,
            nacido, nacida, nació, nacimiento, nato il, nata il, nascita, nascido, nascida, nascimento,
            geboorte, geboortedatum, urodzony, urodzona, urodzenia, född, født, fødselsdato, födelsedatum,
            syntynyt, syntymäaika, narozen, narozena, narození, született, născut, nașterii, doğum tarihi,
            γέννησης, рождения, родился, родилась, народився, народження, 出生, 生日, 生年月日, 誕生日, 생년월일, 생일, जन्म,
            الميلاد, تاريخ الميلاد, ngày sinh, tanggal lahir
            """);

    /** A passport. */
    static final List<String> PASSPORT = words("""
            passport, passport no, passport number, passportno, passportnumber, passport num, passport nr,
            reisepass, reisepassnummer, passnummer, passeport, pasaporte, passaporto, passaporte, paspoort,
            paspoortnummer, paszport, paszportu, pašaport, pașaport, passnr, pas nr, pasnummer, pasaport,
            διαβατήριο, паспорт, паспорта, 護照, 护照, パスポート, 旅券, 여권, पासपोर्ट, جواز سفر, جواز السفر, hộ chiếu
            """);

    /** A payment card. */
    static final List<String> CARD = words("""
            card, credit card, creditcard, debit card, card number, cardnumber, card no, cc, ccnum, cvv, cvc,
            visa, mastercard, maestro, amex, american express, discover, diners, jcb, unionpay, rupay,
            kreditkarte, karte, kartennummer, carte bancaire, carte de crédit, tarjeta, carta di credito,
            cartão, cartao, kaart, creditkaart, kort, karta, карта, карты, 银行卡, 信用卡, カード, 카드, कार्ड, بطاقة
            """);

    /** A number that a state has given, without saying which. */
    static final List<String> STATE_NUMBER = words("""
            national id, national identity, national identification, national identifier, identity number,
            identity no, identification number, personal id, personal number, citizen id, government id,
            tax id, tax number, taxpayer, taxpayer id, tax identification, ausweisnummer, numéro d'identité,
            número de identidad, identiteitsnummer
            """);

    /** A computer in a network. */
    static final List<String> ADDRESS = words("""
            ip, ips, ipv4, ip address, ipaddr, ipaddress, addr, address, host, hostname, client, server,
            remote, peer, gateway, dns, nameserver, ping, traceroute, ssh, connect, connection, connected,
            login, logged in, x forwarded for, forwarded for, clientip, src, dst, visitor, adresse ip,
            dirección ip, indirizzo ip, ip адрес, адрес, 地址
            """);

    /** A version, or what has versions of four numbers. */
    static final List<String> VERSION = words("""
            version, versions, ver, v, release, released, rev, revision, build, upgrade, upgraded, update,
            bump, bumps, downgrade, assembly, section, chapter, clause, oid, firmware, driver, package, nuget,
            chrome, chromium, edge, safari, firefox, windows, oracle, productversion, fileversion,
            assemblyversion, 版本
            """);

    private TellingWords() {}

    private static List<String> words(String list) {
        return List.of(list.strip().split(",\\s+"));
    }
}
