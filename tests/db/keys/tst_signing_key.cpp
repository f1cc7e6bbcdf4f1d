#include "db/keys/signing_key.h"

#include "tests/support/test_case.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace yishibu;
using namespace Qt::StringLiterals;

class TestSigningKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoVillagesHaveTwoKeys()
    {
        QVERIFY(SigningKey::generate()->publicKey() != SigningKey::generate()->publicKey());
    }

    void aKeyKeptInTheBookIsTheSameKey()
    {
        const SigningKey key = *SigningKey::generate();
        const auto back = SigningKey::fromBytes(key.secretBytes());
        QVERIFY(back);
        QCOMPARE(back->publicKey().bytes(), key.publicKey().bytes());
        QCOMPARE(back->sign("records"), key.sign("records"));
    }

    void aDamagedKeyIsNoKey()
    {
        const QByteArray good = SigningKey::generate()->secretBytes();
        QCOMPARE(good.size(), 64);
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 1);
            QVERIFY(!SigningKey::fromBytes(bad));
        }
        QVERIFY(!SigningKey::fromBytes(good.left(63)));
        QVERIFY(!SigningKey::fromBytes(good + 'x'));
        QVERIFY(!SigningKey::fromBytes({}));
    }

    /// RFC 8032, section 7.1, test 2.
    void signsAsTheStandardSays()
    {
        const auto key = SigningKey::fromBytes(
            QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
                                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        QVERIFY(key);
        QCOMPARE(key->sign("\x72").toHex(),
                 QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
        QVERIFY(key->publicKey().verifies("\x72", key->sign("\x72")));
        QVERIFY(!key->publicKey().verifies("\x73", key->sign("\x72")));
    }

    /// S + L is the other form that careless checkers take for the same signature.
    void aSecondFormOfASignatureIsNone()
    {
        const SigningKey key = *SigningKey::generate();
        QByteArray signature = key.sign("records");
        const QByteArray order =
            QByteArray::fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        int carry = 0;
        for (qsizetype i = 0; i < 32; ++i) {
            const int sum = uchar(signature[32 + i]) + uchar(order[i]) + carry;
            signature[32 + i] = char(sum & 0xff);
            carry = sum >> 8;
        }
        QVERIFY(!key.publicKey().verifies("records", signature));
    }

    void sshKeygenKnowsTheKeyByTheSameFingerprint()
    {
        const PublicKey key = SigningKey::generate()->publicKey();
        QTemporaryDir folder;
        QFile file(folder.filePath(u"village.pub"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(key.openSshLine(u"Qingshi village"_s).toUtf8() + '\n');
        file.close();

        QProcess keygen;
        keygen.start(u"ssh-keygen"_s, {u"-l"_s, u"-f"_s, file.fileName()});
        QVERIFY(keygen.waitForFinished());
        QCOMPARE(keygen.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(keygen.readAllStandardOutput()).trimmed(),
                 u"256 %1 Qingshi village (ED25519)"_s.arg(key.fingerprint()));
    }

    void theFingerprintCanBeReadAloud()
    {
        const PublicKey key = SigningKey::generate()->publicKey();
        const QStringList groups = key.spokenFingerprint().split(u' ');
        QCOMPARE(groups.size(), 16);
        for (const QString &group : groups)
            QCOMPARE(group.size(), 4);
        const QByteArray digest = QCryptographicHash::hash(key.blob(), QCryptographicHash::Sha256);
        QCOMPARE(groups.join(QString()), QString::fromLatin1(digest.toHex()));
    }

    void onlyAnEd25519KeyIsRead()
    {
        const PublicKey key = SigningKey::generate()->publicKey();
        QCOMPARE(PublicKey::fromBlob(key.blob())->bytes(), key.bytes());
        QVERIFY(!PublicKey::fromBlob(key.blob() + '\0'));
        QVERIFY(!PublicKey::fromBlob(key.blob().replace("25519", "25518")));
        QVERIFY(!PublicKey::fromBlob(key.bytes()));
        QVERIFY(!PublicKey::fromBytes(key.bytes().left(31)));
    }
};

YISHIBU_TEST(TestSigningKey)
#include "tst_signing_key.moc"
