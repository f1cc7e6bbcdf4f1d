#include "db/packages/ssh_signature.h"

#include "app/handover/manifest.h"
#include "db/keys/ssh_text.h"
#include "db/packages/allowed_signers.h"
#include "tests/db/packages/sample_package.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

namespace {

/// The key in the file form that ssh-keygen signs with (PROTOCOL.key, not encrypted).
QByteArray openSshPrivateKey(const SigningKey &key)
{
    QByteArray inner = sshNumber(7) + sshNumber(7) + sshString("ssh-ed25519") + sshString(key.publicKey().bytes()) +
                       sshString(key.secretBytes()) + sshString("Qingshi");
    for (char pad = 1; inner.size() % 8 != 0; ++pad)
        inner += pad;
    const QByteArray whole = QByteArray("openssh-key-v1\0", 15) + sshString("none") + sshString("none") +
                             sshString({}) + sshNumber(1) + sshString(key.publicKey().blob()) + sshString(inner);
    return "-----BEGIN OPENSSH PRIVATE KEY-----\n" + whole.toBase64() + "\n-----END OPENSSH PRIVATE KEY-----\n";
}

const QString identity = u"village-99000000000000000000000000000001@yishibu"_s;

} // namespace

class TestSshSignature : public QObject
{
    Q_OBJECT

    const SigningKey m_key = *SigningKey::generate();
    const QByteArray m_message = "0123  bagit.txt\n";

    bool trusts(const QString &line) const { return signersTrust(line.toUtf8(), identity, m_key.publicKey()); }

private Q_SLOTS:
    void writesWhatSshKeygenWrites()
    {
        for (int round = 0; round < 5; ++round) {
            const SigningKey key = *SigningKey::generate();
            QTemporaryDir folder;
            QFile secret(folder.filePath(u"key"_s));
            QVERIFY(secret.open(QIODevice::WriteOnly));
            secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            secret.write(openSshPrivateKey(key));
            secret.close();
            QFile message(folder.filePath(u"message"_s));
            QVERIFY(message.open(QIODevice::WriteOnly));
            message.write(m_message);
            message.close();

            const Answer signing =
                runTool(u"ssh-keygen"_s,
                        {u"-Y"_s, u"sign"_s, u"-f"_s, u"key"_s, u"-n"_s, u"yishibu-record-package"_s, u"message"_s},
                        folder.path());
            QVERIFY2(signing.status == 0, qPrintable(signing.text));
            QFile made(folder.filePath(u"message.sig"_s));
            QVERIFY(made.open(QIODevice::ReadOnly));
            QCOMPARE(sshSignature(key, m_message), made.readAll());
        }
    }

    void readsWhatItWrites()
    {
        const auto found = readSshSignature(sshSignature(m_key, m_message));
        QVERIFY(found);
        QCOMPARE(found->key.bytes(), m_key.publicKey().bytes());
        QVERIFY(found->covers(m_message));
        QVERIFY(!found->covers(m_message + ' '));
        QVERIFY(!found->covers({}));
    }

    void everyOtherByteIsRefused()
    {
        const QByteArray good = sshSignature(m_key, m_message);
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (int value = 0; value < 256; ++value) {
                QByteArray bad = good;
                bad[at] = char(value);
                const auto found = readSshSignature(bad);
                QVERIFY2(bad == good || !found || !found->covers(m_message), bad.constData());
            }
        }
    }

    void otherFormsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = sshSignature(m_key, m_message);
        const QByteArray blob = QByteArray::fromBase64(good.split('\n').mid(1, good.count('\n') - 2).join());
        const auto armored = [](const QByteArray &bytes) {
            return "-----BEGIN SSH SIGNATURE-----\n" + bytes + "-----END SSH SIGNATURE-----\n";
        };
        const auto wrapped = [&](const QByteArray &bytes) {
            QByteArray lines;
            const QByteArray base64 = bytes.toBase64();
            for (qsizetype at = 0; at < base64.size(); at += 70)
                lines += base64.mid(at, 70) + '\n';
            return armored(lines);
        };
        QCOMPARE(wrapped(blob), good);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("armour only") << armored({});
        QTest::newRow("armour overlapping") << QByteArray("-----BEGIN SSH SIGNATURE-----\n").chopped(1);
        QTest::newRow("one line") << armored(blob.toBase64() + '\n');
        QTest::newRow("windows line ends") << QByteArray(good).replace("\n", "\r\n");
        QTest::newRow("no last line end") << good.chopped(1);
        QTest::newRow("line after") << good + '\n';
        QTest::newRow("line before") << '\n' + good;
        QTest::newRow("twice") << good + good;
        QTest::newRow("blob longer") << wrapped(blob + '\0');
        QTest::newRow("blob shorter") << wrapped(blob.chopped(1));
        QTest::newRow("blob cut early") << wrapped(blob.left(60));
        QTest::newRow("other version") << wrapped(QByteArray(blob).replace(6, 4, sshNumber(2)));
        QTest::newRow("other namespace") << wrapped(QByteArray(blob).replace("yishibu-record", "yishibu-recorf"));
        QTest::newRow("other hash") << wrapped(QByteArray(blob).replace("sha512", "sha256"));
        QTest::newRow("reserved in use") << wrapped(
            QByteArray(blob).replace(sshString({}) + sshString("sha512"), sshString("x") + sshString("sha512")));
    }

    void otherFormsAreRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readSshSignature(text));
    }

    void aListGivesAKeyToAVillage()
    {
        const QString key = m_key.publicKey().openSshLine(u"Qingshi"_s);
        const QString other = SigningKey::generate()->publicKey().openSshLine({});
        QVERIFY(trusts(signersLine(identity, m_key.publicKey(), u"Qingshi"_s)));
        QVERIFY(trusts(identity + u' ' + key));
        QVERIFY(trusts(u"# comment\r\n\r\n\t "_s + identity + u"\t "_s + key + u"\r\n"_s));
        QVERIFY(trusts(u"someone@yishibu,"_s + identity + u' ' + key));
        QVERIFY(trusts(u"\""_s + identity + u"\" "_s + key));
        QVERIFY(trusts(u"village-*@yishibu "_s + key));
        QVERIFY(trusts(u"* "_s + key));
        QVERIFY(trusts(identity + u" namespaces=\"file,yishibu-*\" "_s + key));
        QVERIFY(trusts(identity + u' ' + other + u'\n' + identity + u' ' + key));
    }

    void aListThatDoesNotGiveItLeavesTheSignerUnknown()
    {
        const QString key = m_key.publicKey().openSshLine({});
        QVERIFY(!trusts({}));
        QVERIFY(!trusts(u"#"_s + identity + u' ' + key));
        QVERIFY(!trusts(key));
        QVERIFY(!trusts(identity));
        QVERIFY(!trusts(identity + u" ssh-ed25519"_s));
        QVERIFY(!trusts(identity + u' ' + SigningKey::generate()->publicKey().openSshLine({})));
        QVERIFY(!trusts(u"village-99000000000000000000000000000002@yishibu "_s + key));
        QVERIFY(!trusts(u"village-?@yishibu "_s + key));
        QVERIFY(!trusts(u"!"_s + identity + u",* "_s + key));
        QVERIFY(!trusts(identity + u" namespaces=\"file\" "_s + key));
        QVERIFY(!trusts(identity + u" cert-authority "_s + key));
        QVERIFY(!trusts(identity + u" cert-authority,namespaces=\"yishibu-record-package\" "_s + key));
        QVERIFY(!trusts(identity + u" namespaces=\"yishibu-record-package\",valid-before=\"20200101\" "_s + key));
        QVERIFY(!trusts(identity + u" namespaces=\"yishibu-record-package "_s + key));
        QVERIFY(!trusts(identity + u' ' + QString(key).chopped(4)));
    }

    /// Whatever the list looks like, we call nobody trusted whom ssh-keygen does not.
    void neverTrustsMoreThanSshKeygen()
    {
        const SamplePackage package;
        const QString own = villageIdentity(sampleContents().book);
        const QString key = package.key().publicKey().openSshLine({});
        const QStringList pieces{own,
                                 u"*"_s,
                                 u"!"_s,
                                 u","_s,
                                 u" "_s,
                                 u"\""_s,
                                 u"namespaces="_s,
                                 u"#"_s,
                                 key,
                                 u"\n"_s,
                                 u"namespaces=\"yishibu-record-package\""_s,
                                 u"cert-authority"_s,
                                 u"village-*"_s};
        QRandomGenerator random(20261122);
        int trusted = 0;
        for (int round = 0; round < 150; ++round) {
            QString list = own;
            for (int piece = random.bounded(3); piece > 0; --piece)
                list += pieces[random.bounded(int(pieces.size()))];
            list += u' ' + pieces[random.bounded(int(pieces.size()))] + u' ' + key + u'\n';
            if (!signersTrust(list.toUtf8(), own, package.key().publicKey()))
                continue;
            ++trusted;
            QFile file(package.stick() + u"/SIGNERS"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(list.toUtf8());
            file.close();
            const Answer answer = runTool(u"ssh-keygen"_s,
                                          {u"-Y"_s, u"verify"_s, u"-f"_s, file.fileName(), u"-I"_s, own, u"-n"_s,
                                           u"yishibu-record-package"_s, u"-s"_s, u"tagmanifest-sha512.txt.sig"_s},
                                          package.folder(), u"tagmanifest-sha512.txt"_s);
            QVERIFY2(answer.status == 0, qPrintable(list + answer.text));
        }
        QVERIFY(trusted > 0);
    }
};

YISHIBU_TEST(TestSshSignature)
#include "tst_ssh_signature.moc"
