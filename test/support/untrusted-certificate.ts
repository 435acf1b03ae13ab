/** A certificate for localhost that nobody vouches for, and its key: made for tests, of no use elsewhere. */
export const untrustedCertificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg3C/pc37n8A7j/MS2
V7OsQ1DobGsVVdo6QkWFweeozeyhRANCAAT0eQr/5sFmhQ1IjKRHuTfs4ZQHPNsk
U90eGS8gJsHxldyfuy/2BiVKFMkeiCT/Z7siI34bgpdEKUzXrytzDHpa
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBmjCCAUGgAwIBAgIUTSEQdne7wje8mGNErq3Wd6JoNYowCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzExMjE1MloYDzIxMjYxMDMw
MTEyMTUyWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAT0eQr/5sFmhQ1IjKRHuTfs4ZQHPNskU90eGS8gJsHxldyfuy/2BiVK
FMkeiCT/Z7siI34bgpdEKUzXrytzDHpao28wbTAdBgNVHQ4EFgQUxfPgtZFC4tbs
+ielKu8SuzkfGOAwHwYDVR0jBBgwFoAUxfPgtZFC4tbs+ielKu8SuzkfGOAwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDRwAwRAIgHGM6ALJS12K+1Z4avTcDmSvqvXy+EaA5oGwYMMa6sZICIFXj
YhuVNegLLNGKnmQR0g4Www77On7A/1NmjT29yiJz
-----END CERTIFICATE-----
`,
};
